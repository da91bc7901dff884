package io.newsgraph.corenlp.repair;

/**
 * "une filiale qui regroupe ses licences et dont Tencent possède 25 %": a relative clause behind a
 * conjunction goes with the noun of the relative clause before.
 */
final class CoordinatedRelative implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      if (graph.relation(verb).equals("acl:relcl") && beginsWithConjunction(graph, verb)) {
        int above = relativeAbove(graph, verb);
        if (above > 0) {
          graph.attach(verb, graph.head(above), "acl:relcl");
        }
      }
    }
  }

  private static boolean beginsWithConjunction(Graph graph, int verb) {
    int begin = graph.leftmost(verb);
    return graph.is(begin, "cc") && begin < verb && graph.isRelativePronoun(begin + 1);
  }

  private static int relativeAbove(Graph graph, int verb) {
    int above = graph.head(verb);
    for (int steps = 0; above > 0 && steps < graph.size(); steps++) {
      if (graph.relation(above).equals("acl:relcl")) {
        return above;
      }
      above = graph.head(above);
    }
    return 0;
  }
}
