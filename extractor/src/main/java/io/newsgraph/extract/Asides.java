package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that a sentence mentions aside, as the source of what it says or for contrast: "selon X, il
 * …", "contrairement à X, l'entreprise …" are not about X.
 */
final class Asides {

  private static final Set<String> CONTRAST = Set.of("contrairement", "outre", "unlike", "besides");

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
    return !marker.isEmpty() && CONTRAST.contains(marker.get(0))
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
