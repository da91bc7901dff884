package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "Acme, implanté en Espagne et au Portugal": a conjunct with a preposition goes with the phrase
 * right before the conjunction, not with a word that has none.
 */
final class CoordinatedPhrase implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 4; word <= graph.size(); word++) {
      int first = graph.head(word);
      int conjunction = graph.child(word, "cc");
      boolean stray =
          graph.is(word, "conj")
              && graph.isNominal(word)
              && graph.has(word, "case")
              && first > 0
              && graph.isNominal(first)
              && !graph.has(first, "case")
              && conjunction > first
              && conjunction < word;
      int phrase = stray ? phraseEndingAt(graph, conjunction - 1, first) : 0;
      if (phrase > 0 && graph.has(phrase, "case") && !graph.dominates(word, phrase)) {
        graph.attach(word, phrase, "conj");
      }
    }
  }

  /** The smallest phrase with a preposition that ends with this word and is not the first one. */
  private static int phraseEndingAt(Graph graph, int last, int first) {
    int word = last;
    while (word > first && graph.tag(word) != Upos.PUNCT && !graph.has(word, "case")) {
      int head = graph.head(word);
      if (head >= word || head <= first || graph.isVerbal(head)) {
        return 0;
      }
      word = head;
    }
    boolean oblique = graph.is(word, "obl") || graph.is(word, "nmod");
    return word > first && oblique ? word : 0;
  }
}
