package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "She is the head of Calder, based in Leeds": the noun behind "is" is the predicate, and the
 * participle behind the comma modifies the noun before it.
 */
final class PredicateBeforeParticiple implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int participle = 5; participle <= graph.size(); participle++) {
      int comma = participle - 1;
      int be = graph.child(participle, "aux:pass");
      if (graph.form(comma).equals(",") && be > 0 && be < comma && graph.tag(be) == Upos.AUX) {
        int noun = predicate(graph, participle, be);
        int before = noun == 0 ? 0 : graph.leftward(comma - 1, graph::isNominal);
        if (before >= noun && before == comma - 1) {
          mend(graph, participle, noun, before);
        }
      }
    }
  }

  private static int predicate(Graph graph, int participle, int be) {
    for (int noun = be + 1; noun < participle; noun++) {
      boolean phrase =
          graph.head(noun) == participle && graph.isNominal(noun) && !graph.has(noun, "case");
      if (phrase && (graph.has(noun, "det") || graph.has(noun, "nmod:poss"))) {
        return noun;
      }
    }
    return 0;
  }

  private static void mend(Graph graph, int participle, int noun, int before) {
    graph.attach(noun, graph.head(participle), graph.relation(participle));
    for (int child : graph.children(participle)) {
      if (child < participle - 1 && child != noun) {
        String relation = graph.relation(child);
        if (graph.is(child, "aux:pass")) {
          relation = "cop";
        } else if (graph.is(child, "nsubj")) {
          relation = "nsubj";
        }
        graph.attach(child, noun, relation);
      }
    }
    int name = before;
    while (graph.is(name, "flat") && graph.head(name) > 0 && graph.head(name) < name) {
      name = graph.head(name);
    }
    graph.attach(participle, graph.dominates(participle, name) ? noun : name, "acl");
  }
}
