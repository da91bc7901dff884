package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.Set;
import java.util.TreeSet;

/** Whether a clause looks ahead of the day it was written on. */
final class TimeDirection {

  private static final int REACH = 4;

  private final Set<String> ahead = new TreeSet<>();

  TimeDirection(LexiconIndex index) {
    for (Cue.Kind kind : Set.of(Cue.Kind.MODAL_VERB, Cue.Kind.EMBEDDING_VERB)) {
      index.cues(kind).stream()
          .filter(cue -> cue.effect().filter(e -> e == Cue.Effect.PLANNED).isPresent())
          .flatMap(cue -> cue.forms().stream())
          .filter(form -> form.size() == 1)
          .forEach(form -> ahead.add(form.get(0)));
    }
  }

  /** True when the words at this code point stand in a clause about the future. */
  boolean isAhead(Sentence sentence, int begin) {
    Token token =
        sentence.tokens().stream().filter(t -> t.span().end() > begin).findFirst().orElse(null);
    if (token == null) {
      return false;
    }
    Token verb = Trees.isVerbal(token) ? token : Trees.clauseHead(sentence, token).orElse(token);
    for (int steps = 0; steps < REACH; steps++) {
      if (isFuture(verb)
          || sentence.children(verb).stream()
              .anyMatch(c -> isAuxiliary(c) && (isFuture(c) || ahead.contains(c.lemma())))) {
        return true;
      }
      if (verb.head() == 0 || !Tenses.isInfinitive(sentence, verb)) {
        return false;
      }
      verb = sentence.token(verb.head());
      if (ahead.contains(verb.lemma()) && !Tenses.isPast(sentence, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFuture(Token verb) {
    return verb.feats().is("Tense", "Fut");
  }

  private static boolean isAuxiliary(Token token) {
    return token.isRelation("aux") || token.isRelation("cop");
  }
}
