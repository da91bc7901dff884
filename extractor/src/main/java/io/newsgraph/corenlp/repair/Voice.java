package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;

/**
 * The auxiliary of the passive also makes the perfect of some verbs ("étaient devenues"): they have
 * no passive. A participle with an agent is a passive whatever its auxiliary was called.
 */
final class Voice implements Repair {

  private final WordLists words;

  Voice(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (words.contains(Kind.UNACCUSATIVE, graph.lemma(word))) {
        replace(graph, word, "aux:pass", "aux");
        replace(graph, word, "nsubj:pass", "nsubj");
      } else if (isPassive(graph, word)) {
        graph.children(word, "nsubj").forEach(s -> graph.relabel(s, "nsubj:pass"));
      }
    }
  }

  private static boolean isPassive(Graph graph, int word) {
    return graph.children(word).stream().anyMatch(c -> graph.relation(c).equals("aux:pass"));
  }

  private static void replace(Graph graph, int word, String relation, String other) {
    for (int child : graph.children(word)) {
      if (graph.relation(child).equals(relation)) {
        graph.relabel(child, other);
      }
    }
  }
}
