package io.newsgraph.evaluate;

import io.newsgraph.text.Features;
import io.newsgraph.text.Span;
import java.util.List;

/**
 * A document with gold coreference.
 *
 * @param id its name in the corpus
 * @param text the text put together from its words
 * @param tokens the words of all sentences in order
 * @param mentions gold mentions
 */
record CorefDocument(String id, String text, List<Word> tokens, List<Mention> mentions) {

  /**
   * A word.
   *
   * @param upos universal part of speech
   * @param feats morphological features
   * @param head index of the governor in the document, -1 for a root
   * @param deprel universal dependency relation
   * @param named true inside the name of a person, an organisation or a place
   * @param span where it stands in the text; the two words of a contraction share one span
   */
  record Word(String upos, Features feats, int head, String deprel, boolean named, Span span) {}

  /**
   * A mention.
   *
   * @param begin index of its first word
   * @param end index after its last word
   * @param chain its coreference chain
   */
  record Mention(int begin, int end, int chain) {

    boolean sameWords(Mention other) {
      return begin == other.begin && end == other.end;
    }

    /** How many words only one of the two has. */
    int wordsApart(Mention other) {
      return Math.abs(begin - other.begin) + Math.abs(end - other.end);
    }
  }

  /** The word of a mention that governs its others. */
  int head(Mention mention) {
    for (int i = mention.begin(); i < mention.end(); i++) {
      int governor = tokens.get(i).head();
      boolean outside = governor < mention.begin() || governor >= mention.end();
      if (outside && !tokens.get(i).upos().equals("PUNCT")) {
        return i;
      }
    }
    return mention.begin();
  }
}
