package io.newsgraph.corenlp.repair;

/**
 * "Whitcomb's office denied it": a finite verb that hangs loosely on the noun before it is the head
 * of the clause, and the noun its subject.
 */
final class NounOfClause implements Repair {

  private static final int REACH = 2;

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      int noun = graph.head(verb);
      boolean stray =
          graph.relation(verb).equals("dep")
              && noun > 0
              && noun < verb
              && graph.head(noun) == 0
              && verb - noun <= REACH
              && graph.isNominal(noun)
              && graph.isVerbal(verb)
              && graph.isFinite(verb)
              && !graph.has(noun, "nsubj")
              && !graph.has(noun, "cop")
              && !graph.has(verb, "nsubj");
      if (stray) {
        graph.attach(verb, 0, "root");
        graph.attach(noun, verb, "nsubj");
        for (int child : graph.children(noun)) {
          if (child > verb) {
            graph.attach(child, verb, graph.relation(child));
          }
        }
        return;
      }
    }
  }
}
