package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Token;
import java.util.Optional;

/** What the cues around a predicate have said so far, gathered from the inside outwards. */
final class StanceState {

  private boolean stated = true;
  private boolean voidWord;
  private boolean negated;
  private boolean hearsay;
  private boolean planned;
  private Optional<String> cue = Optional.empty();
  private Optional<Token> source = Optional.empty();
  private double certain = 1;

  void cue(Token token) {
    if (cue.isEmpty()) {
      cue = Optional.of(token.form());
    }
  }

  void negated(Token token) {
    negated = true;
    cue(token);
  }

  void hearsay(Token token) {
    hearsay = true;
    cue(token);
  }

  void planned(Token token) {
    planned = true;
    cue(token);
  }

  /** Takes a denial back. */
  void undenied() {
    negated = false;
  }

  void purpose(Token token) {
    planned(token);
    certain *= 0.7;
  }

  void nothing() {
    stated = false;
  }

  void unsure() {
    certain *= 0.75;
  }

  void source(Optional<Token> token) {
    if (source.isEmpty()) {
      source = token;
    }
  }

  void apply(Cue applied, Token token) {
    switch (applied.effect().orElse(Cue.Effect.ASSERTED)) {
      case ASSERTED -> {}
      case REPORTED -> hearsay(token);
      case PLANNED -> planned(token);
      case NEGATED -> {
        negated(token);
        voidWord = false;
      }
      case VOID -> voidWord = true;
    }
  }

  /** Puts what was gathered under the stance of the governing clause. */
  void under(StanceState outer) {
    if (!outer.stated) {
      stated = false;
    }
    voidWord |= outer.voidWord;
    if (outer.negated) {
      if (negated) {
        negated = false;
        planned = true;
      } else if (hearsay) {
        stated = false;
      } else {
        negated = true;
      }
    }
    hearsay |= outer.hearsay;
    planned |= outer.planned;
    cue = cue.or(() -> outer.cue);
    source = source.or(() -> outer.source);
    certain *= outer.certain;
  }

  Stance done() {
    return new Stance(stated && !voidWord, negated, hearsay, planned, cue, source, certain);
  }
}
