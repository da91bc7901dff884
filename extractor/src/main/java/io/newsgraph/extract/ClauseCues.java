package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cues in one clause: mood, tense, modals, negation, adverbs, conditions, inserted speech. */
final class ClauseCues {

  private static final Optional<Cue.Effect> VOID = Optional.of(Cue.Effect.VOID);
  private static final Optional<Cue.Effect> PLANNED = Optional.of(Cue.Effect.PLANNED);

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

  /** "le futur patron", "le rachat envisagé", "la vente à venir", "la fusion avortée". */
  void modifiers(Token head, StanceState state) {
    for (Token child : sentence.children(head)) {
      if (isModifier(child)) {
        word(Cue.Kind.FUTURE_MODIFIER, child)
            .or(() -> phrases.behind(Cue.Kind.FUTURE_MODIFIER, head, child))
            .ifPresent(cue -> state.apply(cue, child));
      }
      boolean said = child.isRelation("amod") || child.isRelation("acl");
      if (said && word(Cue.Kind.HEARSAY_MARKER, child).isPresent()) {
        state.hearsay(child);
      }
      if (child.isRelation("det") && index.cue(Cue.Kind.NEGATOR, child.lemma()).isPresent()) {
        state.negated(child);
      }
    }
  }

  private static boolean isModifier(Token child) {
    return child.isRelation("amod")
        || child.isRelation("advmod")
        || child.isRelation("compound")
        || child.isRelation("acl") && !child.isRelation("acl:relcl");
  }

  /** A cue by the lemma of the word, its form, or the masculine of its participle. */
  private Optional<Cue> word(Cue.Kind kind, Token token) {
    return index
        .cue(kind, token.lemma())
        .or(() -> index.cue(kind, token.form()))
        .or(() -> index.cue(kind, Words.participle(token)));
  }

  /** Negation, mood, tense, modals and adverbs of the clause headed by the token. */
  void clause(Token head, StanceState state) {
    mood(head, state);
    phrases.negativePhrase(head).ifPresent(state::negated);
    phrases.conjunction(Cue.Kind.NEGATOR, head).ifPresent(cue -> state.negated(head));
    for (Token child : sentence.children(head)) {
      if (child.isRelation("aux") || child.isRelation("cop")) {
        mood(child, state);
        phrases.modal(child).ifPresent(cue -> state.apply(cue, child));
      } else if (child.isRelation("advmod")
          || child.isRelation("obl")
          || child.isRelation("discourse")
          || child.isRelation("neg")) {
        adverb(child, state);
      } else if (child.isRelation("advcl") && isCondition(child) && !isPromise(head)) {
        state.nothing();
      } else if (child.isRelation("parataxis")
          || isAfter(child, head, "ccomp")
          || isAfter(child, head, "dep")
          || isAfter(child, head, "advcl") && isInserted(child)) {
        speech(child, state);
      } else if (child.isRelation("mark")
          && index.cue(Cue.Kind.NEGATOR, child.form()).isPresent()) {
        state.negated(child);
      }
      if ((child.isRelation("obj") || child.isRelation("nsubj")) && isNoneOf(child)) {
        state.negated(child);
      }
    }
  }

  /** ", croit savoir X": a finite clause that nothing introduces, its subject behind it. */
  private boolean isInserted(Token verb) {
    boolean finite =
        verb.feats().is("VerbForm", "Fin")
            || sentence.children(verb, "aux").stream()
                .anyMatch(a -> a.feats().is("VerbForm", "Fin"));
    return finite
        && sentence.children(verb).stream()
            .allMatch(c -> c.id() > verb.id() || c.upos() == Upos.PUNCT || c.isRelation("aux"));
  }

  private static boolean isAfter(Token child, Token head, String relation) {
    return child.isRelation(relation) && child.upos() == Upos.VERB && child.id() > head.id();
  }

  /** "aucun X", "ni X ni Y". */
  private boolean isNoneOf(Token noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.id() < noun.id() && (c.isRelation("det") || c.isRelation("cc")))
        .anyMatch(c -> index.cue(Cue.Kind.NEGATOR, c.lemma()).isPresent());
  }

  /** "sera vendue, à condition que": the future stands though it depends on something. */
  private static boolean isPromise(Token verb) {
    return verb.feats().is("Tense", "Fut");
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

  /** True when a conjunction makes the clause a condition, or a thing that need not happen. */
  boolean isCondition(Token clause) {
    return condition(clause).filter(cue -> cue.effect().equals(VOID)).isPresent();
  }

  /** "avant de vendre X": still to come when the clause above is not past itself. */
  boolean isLater(Token clause, Token governor) {
    return !Tenses.isPast(sentence, governor)
        && condition(clause).filter(cue -> cue.effect().equals(PLANNED)).isPresent();
  }

  private Optional<Cue> condition(Token clause) {
    for (Token mark : sentence.children(clause, "mark")) {
      Optional<Cue> cue =
          index
              .cue(Cue.Kind.CONDITION_MARKER, mark.form())
              .or(() -> index.cue(Cue.Kind.CONDITION_MARKER, mark.lemma()));
      if (cue.isPresent() && !isConcession(mark)) {
        return cue;
      }
    }
    return phrases.conjunction(Cue.Kind.CONDITION_MARKER, clause);
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
    List<Token> objects = new ArrayList<>(sentence.children(verb, "obj"));
    sentence.children(verb, "xcomp").forEach(x -> objects.addAll(sentence.children(x, "obj")));
    List<Token> inverted =
        objects.stream().filter(o -> o.id() > verb.id() && o.id() <= verb.id() + 4).toList();
    if (!inverted.isEmpty()) {
      return Optional.of(inverted.get(0));
    }
    List<Token> agents = sentence.children(verb, "obl:agent");
    return agents.isEmpty() ? Optional.empty() : Optional.of(agents.get(0));
  }
}
