package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that a sentence mentions aside, as the source of what it says or for contrast: "selon X, il
 * …", "contrairement à X, l'entreprise …" are not about X.
 */
final class Asides {

  private final LexiconIndex index;
  private final List<Sentence> sentences;
  private final Map<Integer, Optional<Token>> sources = new HashMap<>();

  Asides(LexiconIndex index, List<Sentence> sentences) {
    this.index = index;
    this.sentences = sentences;
  }

  /** True when the mention is named aside. */
  boolean holds(Mention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    Token head = sentence.token(mention.head());
    List<String> marker = Trees.marker(sentence, head);
    return !marker.isEmpty() && index.cue(Cue.Kind.CONTRAST_MARKER, marker.get(0)).isPresent()
        || source(sentence)
            .filter(s -> mention.covers(s.id()) || isBelow(sentence, s, head))
            .isPresent();
  }

  private Optional<Token> source(Sentence sentence) {
    return sources.computeIfAbsent(
        sentence.index(),
        i -> new SourcePhrases(index, sentence).first().map(SourcePhrases.Phrase::source));
  }

  private static boolean isBelow(Sentence sentence, Token source, Token head) {
    return head.id() > source.id()
        && head.id() <= source.id() + 5
        && sentence.dominates(source, head);
  }
}
