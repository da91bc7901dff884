package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
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
   * @param effect what the marker makes of what the source says
   */
  record Phrase(Token marker, Token source, Cue.Effect effect) {}

  private record Marker(int length, Cue cue) {}

  SourcePhrases(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
  }

  Optional<Phrase> first() {
    for (Token token : sentence.tokens()) {
      Optional<Marker> marker = marker(token);
      if (marker.isPresent()) {
        Optional<Token> source = governed(token.id() + marker.get().length());
        if (source.isPresent()) {
          Cue.Effect effect = marker.get().cue().effect().orElse(Cue.Effect.REPORTED);
          return Optional.of(new Phrase(token, source.get(), effect));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Marker> marker(Token token) {
    String form = Words.fold(token.form());
    String first = form.split("(?<=')|[ \\u00a0]")[0];
    boolean joined = first.length() < form.length();
    for (String key : List.of(form, first)) {
      for (LexiconIndex.CuePattern pattern : index.cues(Cue.Kind.SOURCE_MARKER, key)) {
        String words = String.join(" ", pattern.words()).replace("' ", "'");
        if (joined && form.equals(words)) {
          return Optional.of(new Marker(1, pattern.cue()));
        }
        int length = NounPhrases.length(sentence, token.id(), pattern.words());
        if (length > 0) {
          return Optional.of(new Marker(length, pattern.cue()));
        }
      }
    }
    return Optional.empty();
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
