package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;

/**
 * "has hired X, who spent 14 years at Airbus, as head of Y": a role behind the comma that closes a
 * relative clause or an apposition belongs to the main verb.
 */
final class RoleBehindRelative implements Repair {

  private final WordLists words;

  RoleBehindRelative(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int role = 3; role <= graph.size(); role++) {
      int begin = graph.leftmost(role);
      boolean behindComma =
          graph.is(role, "obl")
              && words.contains(Kind.ROLE, graph.lemma(begin))
              && begin > 1
              && graph.form(begin - 1).equals(",");
      int inserted = behindComma ? graph.head(role) : 0;
      if (inserted > 0 && isInserted(graph, inserted)) {
        int verb = verbAbove(graph, inserted);
        if (verb > 0) {
          graph.attach(role, verb, "obl");
        }
      }
    }
  }

  private static boolean isInserted(Graph graph, int word) {
    return graph.is(word, "acl") || graph.is(word, "appos") || graph.is(word, "dep");
  }

  private static int verbAbove(Graph graph, int word) {
    int above = graph.head(word);
    for (int steps = 0; above > 0 && steps < graph.size(); steps++) {
      if (graph.isVerbal(above)) {
        return above;
      }
      above = graph.head(above);
    }
    return 0;
  }
}
