package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the stance of the text to a predicate from the cues around it: mood, tense, negation and
 * modals of its clause, then the verbs that govern it, up to the top of the sentence.
 */
final class StanceReader {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final VerbArguments verbs;
  private final CuePhrases phrases;
  private final boolean question;
  private final Optional<SourcePhrases.Phrase> sourcePhrase;

  StanceReader(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.verbs = new VerbArguments(sentence);
    this.phrases = new CuePhrases(index, sentence);
    this.question = sentence.size() > 0 && lastMark(sentence).equals("?");
    this.sourcePhrase = new SourcePhrases(index, sentence).first();
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

  /** The stance to a predicate. */
  Stance read(Predicate predicate) {
    State state = new State();
    Token head = predicate.head();
    modifiers(head, state);
    if (heads(head)) {
      clause(head, state);
      upwards(head, state);
      cleft(head, state);
      wholeSentence(state, head);
    } else if (isPresupposed(head)) {
      return state.done();
    } else if (predicate.entry().event()) {
      carried(head, state);
    } else {
      embeddedNoun(head, state);
    }
    return state.done();
  }

  /** "ce n'est pas lui qui a conçu X": the negation of the copula denies the relative clause. */
  private void cleft(Token head, State state) {
    if (!head.isRelation("acl:relcl") && !head.isRelation("ccomp") && !head.isRelation("advcl")
        || head.head() == 0) {
      return;
    }
    Token focus = sentence.token(head.head());
    boolean cleft =
        sentence.child(focus, "cop").isPresent()
            && sentence.children(focus, "nsubj").stream()
                .anyMatch(t -> Set.of("ce", "c'", "it").contains(Words.fold(t.form())));
    if (cleft) {
      for (Token child : sentence.children(focus, "advmod")) {
        adverb(child, state);
      }
    }
  }

  /** True when the predicate is itself the head of a clause. */
  private boolean heads(Token head) {
    boolean attributive =
        head.isRelation("amod") || head.isRelation("appos") || head.isRelation("compound");
    if (attributive) {
      return false;
    }
    if (head.upos() == Upos.VERB || sentence.child(head, "cop").isPresent()) {
      return true;
    }
    return head.head() == 0 && !sentence.children(head, "nsubj").isEmpty();
  }

  /**
   * "Its factory in Leeds will not be affected": what somebody's own thing is said to be stands.
   */
  private boolean isPresupposed(Token noun) {
    return noun.isRelation("nsubj")
        && sentence.child(noun, "nmod:poss").isPresent()
        && !index.classNouns(sentence, noun).isEmpty();
  }

  private void modifiers(Token head, State state) {
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

  /** An event noun takes the stance of the verb that carries it. */
  private void carried(Token noun, State state) {
    Token t = noun;
    for (int steps = 0; steps < 5 && t.head() != 0; steps++) {
      Token governor = sentence.token(t.head());
      if (t.isRelation("appos") || t.isRelation("acl")) {
        return;
      }
      if (!Trees.isVerbal(governor)) {
        embed(governor, t, state, false);
        t = governor;
        continue;
      }
      boolean object = t.isRelation("obj") || t.isRelation("obl") || t.isRelation("nsubj:pass");
      if (object) {
        embed(governor, t, state, false);
      }
      clause(governor, state);
      upwards(governor, state);
      wholeSentence(state, governor);
      return;
    }
    if (t.head() == 0) {
      wholeSentence(state, t);
    }
  }

  /** "veut devenir actionnaire de": a role noun below a verb of change takes that verb's stance. */
  private void embeddedNoun(Token noun, State state) {
    if (noun.head() == 0) {
      return;
    }
    Token governor = sentence.token(noun.head());
    boolean predicative =
        noun.isRelation("xcomp") || noun.isRelation("obl") || noun.isRelation("obj");
    if (predicative && Trees.isVerbal(governor) && isComplement(noun)) {
      embed(governor, noun, state, false);
      clause(governor, state);
      upwards(governor, state);
      wholeSentence(state, governor);
    } else if (noun.isRelation("conj")) {
      Token first = Trees.firstConjunct(sentence, noun);
      if (first.isRelation("xcomp") || sentence.child(first, "cop").isPresent()) {
        if (heads(first)) {
          clause(first, state);
          upwards(first, state);
        } else {
          embeddedNoun(first, state);
        }
      }
    }
  }

  private boolean isComplement(Token noun) {
    List<String> marker = Trees.marker(sentence, noun);
    return noun.isRelation("xcomp")
        || noun.isRelation("obj")
        || marker.equals(List.of("comme"))
        || marker.equals(List.of("as"))
        || marker.size() > 0 && noun.isRelation("obl");
  }

  /** Negation, mood, tense, modals and adverbs of the clause headed by the token. */
  private void clause(Token head, State state) {
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

  private void mood(Token token, State state) {
    if (token.feats().is("Mood", "Cnd")) {
      state.hearsay(token);
    }
    if (token.feats().is("Tense", "Fut")) {
      state.planned(token);
    }
  }

  private void adverb(Token child, State state) {
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

  private boolean isCondition(Token clause) {
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
  private void speech(Token verb, State state) {
    index
        .cue(Cue.Kind.SPEECH_VERB, verb.lemma())
        .or(() -> index.cue(Cue.Kind.EMBEDDING_VERB, verb.lemma()).filter(Cue::attributes))
        .ifPresent(
            cue -> {
              state.apply(cue, verb);
              state.source(sayer(verb));
            });
  }

  private Optional<Token> sayer(Token verb) {
    List<Token> subjects = verbs.anySubject(verb, 0);
    if (!subjects.isEmpty()) {
      return Optional.of(subjects.get(0));
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

  /** Climbs from the head of a clause to what governs it. */
  private void upwards(Token head, State state) {
    Token node = head;
    for (int steps = 0; steps < 8 && node.head() != 0; steps++) {
      Token governor = sentence.token(node.head());
      if (isCondition(node)) {
        state.nothing();
        return;
      }
      if (node.isRelation("conj")) {
        if (Trees.isVerbal(node)) {
          governor = Trees.coordinatedVerb(sentence, node);
        }
        if (sharesAuxiliary(node)) {
          sharedMood(governor, state);
        }
      } else if (node.isRelation("parataxis") && governing(governor).isEmpty()) {
        return;
      } else if (node.isRelation("xcomp")
          || node.isRelation("ccomp")
          || node.isRelation("csubj")
          || node.isRelation("parataxis")) {
        embed(governor, node, state, true);
        clauseOfGovernor(governor, state);
        if (governor.upos() == Upos.NOUN && sentence.child(governor, "cop").isEmpty()) {
          nounOfPlan(governor, state);
          return;
        }
      } else if (isGerundOf(governor, node)) {
        embed(governor, node, state, true);
        clauseOfGovernor(governor, state);
      } else if (node.isRelation("advcl") || node.isRelation("obl") && node.upos() == Upos.VERB) {
        adverbial(node, state);
        if (!isPurposeOrTime(node)) {
          return;
        }
      } else if (node.isRelation("acl")
          && (node.feats().is("VerbForm", "Inf")
              || isContent(node, governor)
              || isPredicative(governor))) {
        embed(governor, node, state, true);
        nounOfPlan(governor, state);
        return;
      } else {
        return;
      }
      node = governor;
    }
  }

  private void clauseOfGovernor(Token governor, State state) {
    if (governor.upos() == Upos.VERB || sentence.child(governor, "cop").isPresent()) {
      State outer = new State();
      clause(governor, outer);
      state.under(outer);
    }
  }

  /** "drops plans to buy", "denies reports that": the noun's own verb speaks of them too. */
  private void nounOfPlan(Token noun, State state) {
    boolean object = noun.isRelation("obj") || noun.isRelation("nsubj:pass");
    if (object && Trees.isVerbal(sentence.token(noun.head()))) {
      embed(sentence.token(noun.head()), noun, state, false);
    }
    if (sentence.child(noun, "cop").isPresent()) {
      clauseOfGovernor(noun, state);
    } else {
      Trees.clauseHead(sentence, noun).ifPresent(clause -> clauseOfGovernor(clause, state));
    }
  }

  /** "is considering selling", "is close to buying": parsers take the gerund for an adverbial. */
  private boolean isGerundOf(Token governor, Token node) {
    boolean gerund =
        node.isRelation("advcl") && node.form().endsWith("ing") && governor.id() < node.id();
    return gerund
        && index.language() == io.newsgraph.text.Language.ENGLISH
        && sentence.children(node, "nsubj").isEmpty()
        && node.id() - governor.id() <= 3
        && governing(governor).isPresent();
  }

  /** "is on the verge of buying": the noun is the head of a clause, and a cue. */
  private boolean isPredicative(Token noun) {
    return sentence.child(noun, "cop").isPresent() && governing(noun).isPresent();
  }

  /** "reports that it has bought X", "interest in buying X": not a relative clause. */
  private boolean isContent(Token clause, Token noun) {
    boolean introduced =
        sentence.children(clause).stream()
            .anyMatch(
                c ->
                    c.id() == noun.id() + 1
                        && Set.of("that", "que", "qu'").contains(Words.fold(c.form())));
    boolean gerund = clause.form().endsWith("ing") && sentence.child(clause, "mark").isPresent();
    return gerund || introduced && governing(noun).isPresent();
  }

  private boolean sharesAuxiliary(Token verb) {
    return sentence.children(verb, "aux").isEmpty()
        && sentence.children(verb, "nsubj").isEmpty()
        && (VerbArguments.isPastParticiple(verb)
            || verb.feats().is("VerbForm", "Inf")
            || index.language() == io.newsgraph.text.Language.ENGLISH);
  }

  private void sharedMood(Token first, State state) {
    mood(first, state);
    for (Token aux : sentence.children(first, "aux")) {
      mood(aux, state);
      phrases.modal(aux).ifPresent(cue -> state.apply(cue, aux));
    }
  }

  private void adverbial(Token node, State state) {
    boolean infinitive = node.feats().is("VerbForm", "Inf");
    List<String> marks =
        sentence.children(node, "mark").stream().map(m -> Words.fold(m.form())).toList();
    List<String> cases = Trees.marker(sentence, node);
    boolean purpose =
        infinitive
            && (marks.contains("pour")
                || marks.contains("to")
                || cases.contains("pour")
                || marks.contains("afin"));
    if (purpose) {
      state.purpose(node);
    }
  }

  private boolean isPurposeOrTime(Token node) {
    return node.feats().is("VerbForm", "Inf") || node.feats().is("VerbForm", "Ger");
  }

  /** Applies what a governing word does to its complement. */
  private void embed(Token governor, Token complement, State state, boolean clausal) {
    Optional<Cue> cue = governing(governor);
    if (cue.isPresent()) {
      state.apply(cue.get(), governor);
      if (cue.get().attributes() || cue.get().kind() == Cue.Kind.SPEECH_VERB) {
        state.source(sayer(governor));
      }
    } else if (clausal && complement.isRelation("xcomp") && Trees.isVerbal(complement)) {
      state.unsure();
    }
  }

  private Optional<Cue> governing(Token governor) {
    for (Cue.Kind kind :
        List.of(Cue.Kind.EMBEDDING_VERB, Cue.Kind.MODAL_VERB, Cue.Kind.SPEECH_VERB)) {
      Optional<Cue> cue = phrases.phrase(kind, governor);
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private void wholeSentence(State state, Token head) {
    if (question) {
      state.nothing();
    }
    if (sentence.heading() && head.head() == 0 && isToInfinitive(head)) {
      state.planned(head);
    }
    sourcePhrase.ifPresent(
        phrase -> {
          state.hearsay(phrase.marker());
          state.source(Optional.of(phrase.source()));
        });
    if (phrases.hearsayPhrase().isPresent()) {
      state.hearsay(phrases.hearsayPhrase().get());
    }
  }

  private boolean isToInfinitive(Token head) {
    return sentence.children(head, "mark").stream().anyMatch(m -> m.form().equals("to"));
  }

  /** What has been gathered so far. */
  private static final class State {
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
    void under(State outer) {
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
}
