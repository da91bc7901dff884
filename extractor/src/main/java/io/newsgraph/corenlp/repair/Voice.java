package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;

/**
 * The auxiliary of the passive also makes the perfect of some verbs ("étaient devenues"): they have
 * no passive. With other verbs it makes one ("est basée"), unless they are reflexive.
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
        continue;
      }
      if (graph.isPastParticiple(word) && !isReflexive(graph, word)) {
        graph.children(word, "aux").stream()
            .filter(aux -> words.contains(Kind.PASSIVE, graph.lemma(aux)))
            .forEach(aux -> graph.relabel(aux, "aux:pass"));
      }
      if (isPassive(graph, word)) {
        graph.children(word, "nsubj").forEach(s -> graph.relabel(s, "nsubj:pass"));
      } else if (graph.has(word, "aux")) {
        replace(graph, word, "nsubj:pass", "nsubj");
      }
    }
  }

  private static boolean isReflexive(Graph graph, int word) {
    return graph.children(word).stream().anyMatch(c -> graph.feats(c).is("Reflex", "Yes"));
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
