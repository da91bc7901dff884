package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "vendues par Alstom à General Electric": a name is not modified by a phrase with the dative
 * preposition; it belongs to the verb.
 */
final class NamedRecipient implements Repair {

  private final WordLists words;

  NamedRecipient(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      int head = graph.head(word);
      boolean stray =
          graph.is(word, "nmod")
              && head > 0
              && head < word
              && graph.tag(head) == Upos.PROPN
              && graph.hasCase(word, words, Kind.DATIVE);
      if (stray) {
        int verb = graph.head(head);
        boolean argument = graph.is(head, "obl") || graph.is(head, "obj");
        if (argument && verb > 0 && graph.tag(verb) == Upos.VERB) {
          graph.attach(word, verb, "obl:arg");
        }
      }
    }
  }
}
