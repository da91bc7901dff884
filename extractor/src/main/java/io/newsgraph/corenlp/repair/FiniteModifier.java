package io.newsgraph.corenlp.repair;

/**
 * "…, le premier vol interviendra": a finite verb that modifies the noun before it without a
 * relative pronoun is the verb of which the noun is the subject.
 */
final class FiniteModifier implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      int noun = graph.head(verb);
      boolean stray =
          graph.isFiniteModifier(verb)
              && !graph.has(verb, "mark")
              && graph.rightmostBefore(noun, graph.groupBegin(verb)) == graph.groupBegin(verb) - 1;
      if (stray && !graph.has(noun, "case") && !graph.is(noun, "obj") && !graph.is(noun, "nsubj")) {
        graph.attach(verb, graph.head(noun), clause(graph.relation(noun)));
        graph.attach(noun, verb, "nsubj");
      }
    }
  }

  private static String clause(String relation) {
    return relation.equals("root") || relation.equals("conj") || relation.equals("ccomp")
        ? relation
        : "parataxis";
  }
}
