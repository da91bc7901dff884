package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.Optional;

/** Finds "selon X", "according to X", "à en croire X" in a sentence. */
final class SourcePhrases {

  private final LexiconIndex index;
  private final Sentence sentence;

  /**
   * A phrase that names a source.
   *
   * @param marker the word that introduces it
   * @param source head of the phrase that names the source
   */
  record Phrase(Token marker, Token source) {}

  SourcePhrases(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
  }

  Optional<Phrase> first() {
    for (Token token : sentence.tokens()) {
      int length = length(token);
      if (length > 0) {
        Optional<Token> source = governed(token.id() + length);
        if (source.isPresent()) {
          return Optional.of(new Phrase(token, source.get()));
        }
      }
    }
    return Optional.empty();
  }

  private int length(Token token) {
    if (!index.cues(Cue.Kind.SOURCE_MARKER, token.form()).isEmpty() && token.form().contains(" ")) {
      return 1;
    }
    for (LexiconIndex.CuePattern pattern :
        index.cues(Cue.Kind.SOURCE_MARKER, token.form().split(" ")[0])) {
      if (token.form().contains(" ")
          && Words.fold(token.form())
              .equals(String.join(" ", pattern.words()).replace("' ", "'"))) {
        return 1;
      }
      int length = NounPhrases.length(sentence, token.id(), pattern.words());
      if (length > 0) {
        return length;
      }
    }
    return 0;
  }

  private Optional<Token> governed(int from) {
    for (int i = from; i <= Math.min(sentence.size(), from + 5); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.NOUN
          || token.upos() == Upos.PROPN
          || token.upos() == Upos.PRON
          || token.upos() == Upos.X) {
        return Optional.of(phraseHead(token, from));
      }
      if (Trees.isVerbal(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Token phraseHead(Token token, int from) {
    Token t = token;
    for (int steps = 0;
        steps < 4 && t.head() > t.id() && t.head() != 0 && t.head() - t.id() <= 4;
        steps++) {
      Token up = sentence.token(t.head());
      if (Trees.isVerbal(up) || up.upos() == Upos.ADJ) {
        break;
      }
      t = up;
    }
    return t.id() >= from ? t : token;
  }
}
