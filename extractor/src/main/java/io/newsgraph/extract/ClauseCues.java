package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cues in one clause: mood, tense, modals, negation, adverbs, conditions, inserted speech. */
final class ClauseCues {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final VerbSubjects subjects;
  private final CuePhrases phrases;

  ClauseCues(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.subjects = new VerbSubjects(sentence);
    this.phrases = new CuePhrases(index, sentence);
  }

  void modifiers(Token head, StanceState state) {
    for (Token child : sentence.children(head)) {
      boolean modifier =
          child.isRelation("amod") || child.isRelation("advmod") || child.isRelation("compound");
      boolean future =
          index
              .cue(Cue.Kind.FUTURE_MODIFIER, child.lemma())
              .or(() -> index.cue(Cue.Kind.FUTURE_MODIFIER, child.form()))
              .isPresent();
      if (modifier && future) {
        state.planned(child);
      }
      boolean hearsay =
          index
              .cue(Cue.Kind.HEARSAY_MARKER, child.lemma())
              .or(() -> index.cue(Cue.Kind.HEARSAY_MARKER, child.form()))
              .isPresent();
      if (child.isRelation("amod") && hearsay) {
        state.hearsay(child);
      }
      if (child.isRelation("det") && index.cue(Cue.Kind.NEGATOR, child.lemma()).isPresent()) {
        state.negated(child);
      }
    }
  }

  /** Negation, mood, tense, modals and adverbs of the clause headed by the token. */
  void clause(Token head, StanceState state) {
    mood(head, state);
    phrases.negativePhrase(head).ifPresent(state::negated);
    for (Token child : sentence.children(head)) {
      if (child.isRelation("aux") || child.isRelation("cop")) {
        mood(child, state);
        phrases.modal(child).ifPresent(cue -> state.apply(cue, child));
      } else if (child.isRelation("advmod")
          || child.isRelation("obl")
          || child.isRelation("discourse")
          || child.isRelation("neg")) {
        adverb(child, state);
      } else if (child.isRelation("advcl") && isCondition(child)) {
        state.nothing();
      } else if (child.isRelation("parataxis")
          || isAfter(child, head, "ccomp")
          || isAfter(child, head, "dep")) {
        speech(child, state);
      } else if (child.isRelation("mark")
          && index.cue(Cue.Kind.NEGATOR, child.form()).isPresent()) {
        state.negated(child);
      }
      if ((child.isRelation("obj") || child.isRelation("nsubj")) && hasNegativeDeterminer(child)) {
        state.negated(child);
      }
    }
  }

  private static boolean isAfter(Token child, Token head, String relation) {
    return child.isRelation(relation) && child.upos() == Upos.VERB && child.id() > head.id();
  }

  private boolean hasNegativeDeterminer(Token noun) {
    return sentence.children(noun, "det").stream()
        .anyMatch(d -> index.cue(Cue.Kind.NEGATOR, d.lemma()).isPresent());
  }

  private void mood(Token token, StanceState state) {
    if (token.feats().is("Mood", "Cnd")) {
      state.hearsay(token);
    }
    if (token.feats().is("Tense", "Fut")) {
      state.planned(token);
    }
  }

  void sharedMood(Token first, StanceState state) {
    mood(first, state);
    for (Token aux : sentence.children(first, "aux")) {
      mood(aux, state);
      phrases.modal(aux).ifPresent(cue -> state.apply(cue, aux));
    }
  }

  void adverb(Token child, StanceState state) {
    if (index.cue(Cue.Kind.NEGATOR, child.lemma()).isPresent() && !isExceptive(child)) {
      state.negated(child);
    }
    if (index.cue(Cue.Kind.HEARSAY_MARKER, child.lemma()).isPresent()) {
      state.hearsay(child);
    }
  }

  /** "ne … que" and "not only" do not deny. */
  private boolean isExceptive(Token negator) {
    int next = negator.id() + 1;
    if (next > sentence.size()) {
      return false;
    }
    String word = Words.fold(sentence.token(next).form());
    return Set.of("seulement", "only", "just", "moins", "less").contains(word);
  }

  boolean isCondition(Token clause) {
    return sentence.children(clause, "mark").stream()
        .anyMatch(
            m ->
                index
                        .cue(Cue.Kind.CONDITION_MARKER, m.form())
                        .or(() -> index.cue(Cue.Kind.CONDITION_MARKER, m.lemma()))
                        .isPresent()
                    && !isConcession(m));
  }

  private boolean isConcession(Token mark) {
    return mark.id() > 1
        && Set.of("meme", "even", "comme", "as")
            .contains(Words.fold(sentence.token(mark.id() - 1).form()));
  }

  /** "…, a indiqué le groupe": an inserted clause names the source. */
  private void speech(Token verb, StanceState state) {
    index
        .cue(Cue.Kind.SPEECH_VERB, verb.lemma())
        .or(() -> index.cue(Cue.Kind.EMBEDDING_VERB, verb.lemma()).filter(Cue::attributes))
        .ifPresent(
            cue -> {
              state.apply(cue, verb);
              state.source(sayer(verb));
            });
  }

  Optional<Token> sayer(Token verb) {
    List<Token> own = subjects.anySubject(verb, 0);
    if (!own.isEmpty()) {
      return Optional.of(own.get(0));
    }
    List<Token> inverted =
        sentence.children(verb, "obj").stream()
            .filter(o -> o.id() > verb.id() && o.id() <= verb.id() + 4)
            .toList();
    if (!inverted.isEmpty()) {
      return Optional.of(inverted.get(0));
    }
    List<Token> agents = sentence.children(verb, "obl:agent");
    return agents.isEmpty() ? Optional.empty() : Optional.of(agents.get(0));
  }
}
