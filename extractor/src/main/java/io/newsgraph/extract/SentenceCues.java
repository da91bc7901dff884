package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.Optional;

/**
 * The cues that hold for more than one clause: the question mark, "selon X" and other phrases of
 * hearsay, the infinitive of a headline.
 */
final class SentenceCues {

  private static final int FRONT = 3;
  private static final int STEPS = 8;

  private final Sentence sentence;
  private final boolean question;
  private final Optional<SourcePhrases.Phrase> source;
  private final Optional<Token> hearsay;

  SentenceCues(LexiconIndex index, Sentence sentence) {
    this.sentence = sentence;
    this.question = sentence.size() > 0 && lastMark(sentence).equals("?");
    this.source = new SourcePhrases(index, sentence).first();
    this.hearsay = new CuePhrases(index, sentence).hearsayPhrase();
  }

  private static String lastMark(Sentence sentence) {
    for (int i = sentence.size(); i >= Math.max(1, sentence.size() - 2); i--) {
      String form = sentence.token(i).form();
      if (form.equals("?") || form.equals("!") || form.equals(".")) {
        return form;
      }
    }
    return "";
  }

  /** Applies them to what the clause with this head says. */
  void apply(Token head, StanceState state) {
    if (question) {
      state.nothing();
    }
    if (sentence.heading() && head.head() == 0 && isToInfinitive(head)) {
      state.planned(head);
    }
    source
        .filter(phrase -> covers(phrase, head))
        .ifPresent(
            phrase -> {
              if (phrase.effect() != Cue.Effect.ASSERTED) {
                state.hearsay(phrase.marker());
              }
              state.source(Optional.of(phrase.source()));
            });
    hearsay.ifPresent(state::hearsay);
  }

  private boolean isToInfinitive(Token head) {
    return sentence.children(head, "mark").stream().anyMatch(m -> m.form().equals("to"));
  }

  /**
   * At the beginning the phrase speaks of all that the sentence says but what it says by the way,
   * in a relative clause; further on it speaks of its own clause and what hangs on that.
   */
  private boolean covers(SourcePhrases.Phrase phrase, Token head) {
    boolean front = phrase.marker().id() <= FRONT;
    Token clause = clauseOf(phrase);
    Token t = head;
    for (int steps = 0; steps < STEPS; steps++) {
      if (t.id() == clause.id()) {
        return true;
      }
      if (t.head() == 0) {
        return front;
      }
      if (isAside(t)) {
        return false;
      }
      t = sentence.token(t.head());
    }
    return front;
  }

  private static boolean isAside(Token token) {
    return token.isRelation("acl:relcl") || token.isRelation("appos");
  }

  /** The clause that the phrase stands in: the last of several verbs that is before it. */
  private Token clauseOf(SourcePhrases.Phrase phrase) {
    Token clause =
        Trees.isVerbal(phrase.source())
            ? phrase.source()
            : Trees.clauseHead(sentence, phrase.source()).orElse(phrase.source());
    Token last = clause;
    for (Token next : sentence.children(clause, "conj")) {
      if (Trees.isVerbal(next) && next.id() < phrase.marker().id() && next.id() > last.id()) {
        last = next;
      }
    }
    return last;
  }
}
