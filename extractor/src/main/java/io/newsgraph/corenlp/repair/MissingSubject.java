package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;

/**
 * "Carrefour, de son côté, s'est allié": the noun that opens the sentence without a preposition is
 * the subject of the main verb that has none.
 */
final class MissingSubject implements Repair {

  private final WordLists words;

  MissingSubject(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    int verb = graph.root();
    boolean without =
        verb > 1
            && graph.isVerbal(verb)
            && graph.isFiniteClause(verb)
            && !graph.has(verb, "nsubj")
            && !graph.has(verb, "expl:subj");
    if (!without) {
      return;
    }
    for (int word : graph.children(verb)) {
      boolean opens = graph.leftmost(word) == 1 && word < verb && graph.isNominal(word);
      if (opens && isLoose(graph, word)) {
        graph.relabel(word, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        return;
      }
    }
  }

  private boolean isLoose(Graph graph, int word) {
    boolean relation =
        graph.is(word, "obl")
            || graph.is(word, "nmod")
            || graph.is(word, "dep")
            || graph.is(word, "dislocated");
    return relation
        && !graph.has(word, "case")
        && !graph.has(word, "mark")
        && !words.contains(Kind.TIME, graph.lemma(word));
  }
}
