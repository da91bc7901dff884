package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.PartOfSpeech;
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

  private static final Set<List<String>> PAST =
      Set.of(
          List.of("après"),
          List.of("depuis"),
          List.of("dès"),
          List.of("malgré"),
          List.of("suite", "à"),
          List.of("à", "la", "suite", "de"),
          List.of("after"),
          List.of("since"),
          List.of("following"),
          List.of("despite"));

  private final LexiconIndex index;
  private final Sentence sentence;
  private final ClauseCues clauses;
  private final CuePhrases phrases;
  private final Purposes purposes;
  private final SentenceCues whole;

  StanceReader(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.clauses = new ClauseCues(index, sentence);
    this.phrases = new CuePhrases(index, sentence);
    this.purposes = new Purposes(index, sentence);
    this.whole = new SentenceCues(index, sentence);
  }

  /** The stance to a predicate. */
  Stance read(Predicate predicate) {
    StanceState state = new StanceState();
    Token head = predicate.head();
    clauses.modifiers(head, state);
    boolean noun = predicate.entry().partOfSpeech() == PartOfSpeech.NOUN && Trees.isVerbal(head);
    if (heads(head) && !noun) {
      clauses.clause(head, state);
      upwards(head, state);
      cleft(head, state);
      whole.apply(head, state);
    } else if (isPresupposed(head)) {
      return state.done();
    } else if (predicate.entry().event()) {
      carried(head, state);
    } else {
      boolean prepositional = predicate.entry().partOfSpeech() == PartOfSpeech.PREPOSITION;
      embeddedNoun(head, prepositional, state);
    }
    return state.done();
  }

  /** "ce n'est pas lui qui a conçu X": the negation of the copula denies the relative clause. */
  private void cleft(Token head, StanceState state) {
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
        clauses.adverb(child, state);
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

  /** An event noun takes the stance of the verb that carries it. */
  private void carried(Token noun, StanceState state) {
    if (clauses.isCondition(noun)) {
      state.nothing();
      return;
    }
    Token t = noun;
    for (int steps = 0; steps < 5 && t.head() != 0; steps++) {
      Token governor = sentence.token(t.head());
      if (t.isRelation("appos") || t.isRelation("acl") || isPast(t)) {
        return;
      }
      if (!Trees.isVerbal(governor)) {
        embed(governor, t, state, false);
        t = governor;
        continue;
      }
      boolean about =
          t.isRelation("nsubj")
              && governing(governor).filter(c -> c.kind() != Cue.Kind.SPEECH_VERB).isEmpty();
      if (!about && isCarriedBy(t, governor)) {
        embed(governor, t, state, false);
      }
      if (about) {
        state.under(aboutEvent(governor));
      } else {
        clauses.clause(governor, state);
      }
      upwards(governor, state);
      whole.apply(governor, state);
      return;
    }
    if (t.head() == 0) {
      whole.apply(t, state);
    }
  }

  /** "après le rachat de X", "since the sale": what lies behind the clause's own time is done. */
  private boolean isPast(Token event) {
    return !event.isRelation("obj") && PAST.contains(Trees.marker(sentence, event));
  }

  /** "annonce la vente", "le rachat est annulé", "la fusion a capoté". */
  private boolean isCarriedBy(Token event, Token verb) {
    boolean alone =
        sentence.child(verb, "obj").isEmpty()
            && sentence.child(verb, "xcomp").isEmpty()
            && sentence.child(verb, "ccomp").isEmpty();
    return event.isRelation("obj")
        || event.isRelation("obl")
        || event.isRelation("nsubj:pass")
        || event.isRelation("nsubj") && alone;
  }

  /** "Le départ de X n'a pas été expliqué": what is denied of an event is not the event. */
  private StanceState aboutEvent(Token verb) {
    StanceState said = new StanceState();
    clauses.clause(verb, said);
    said.undenied();
    return said;
  }

  /** "veut devenir actionnaire de": a role noun below a verb of change takes that verb's stance. */
  private void embeddedNoun(Token noun, boolean prepositional, StanceState state) {
    if (noun.head() == 0) {
      return;
    }
    Token governor = sentence.token(noun.head());
    boolean predicative =
        noun.isRelation("xcomp") || noun.isRelation("obl") || noun.isRelation("obj");
    if (predicative && Trees.isVerbal(governor) && isComplement(noun, prepositional)) {
      embed(governor, noun, state, false);
      clauses.clause(governor, state);
      upwards(governor, state);
      whole.apply(governor, state);
    } else if (noun.isRelation("conj")) {
      Token first = Trees.firstConjunct(sentence, noun);
      if (first.isRelation("xcomp") || sentence.child(first, "cop").isPresent()) {
        if (heads(first)) {
          clauses.clause(first, state);
          upwards(first, state);
        } else {
          embeddedNoun(first, false, state);
        }
      }
    }
  }

  private boolean isComplement(Token noun, boolean prepositional) {
    List<String> marker = Trees.marker(sentence, noun);
    return noun.isRelation("xcomp")
        || noun.isRelation("obj")
        || marker.equals(List.of("comme"))
        || marker.equals(List.of("as"))
        || prepositional && marker.size() > 0 && noun.isRelation("obl");
  }

  /** Climbs from the head of a clause to what governs it. */
  private void upwards(Token head, StanceState state) {
    Token node = head;
    for (int steps = 0; steps < 8 && node.head() != 0; steps++) {
      Token governor = sentence.token(node.head());
      if (clauses.isCondition(node)) {
        state.nothing();
        return;
      }
      if (node.isRelation("conj")) {
        if (Trees.isVerbal(node)) {
          governor = Trees.coordinatedVerb(sentence, node);
        }
        if (sharesAuxiliary(node)) {
          clauses.sharedMood(governor, state);
        }
      } else if (node.isRelation("parataxis") && governing(governor).isEmpty()) {
        return;
      } else if (node.isRelation("xcomp")
          || node.isRelation("ccomp")
          || node.isRelation("csubj")
          || node.isRelation("parataxis")) {
        if (node.isRelation("ccomp") && node.id() < governor.id()) {
          quoted(governor, node, state);
        } else {
          embed(governor, node, state, true);
        }
        clauseOfGovernor(governor, state);
        if (governor.upos() == Upos.NOUN && sentence.child(governor, "cop").isEmpty()) {
          nounOfPlan(governor, state);
          return;
        }
      } else if (isGerundOf(governor, node)) {
        embed(governor, node, state, true);
        clauseOfGovernor(governor, state);
      } else if (node.isRelation("advcl") || node.isRelation("obl") && node.upos() == Upos.VERB) {
        if (isPredicative(governor)) {
          embed(governor, node, state, true);
        } else {
          purposes.read(node, governor, state);
        }
        if (!isPurposeOrTime(node)) {
          return;
        }
      } else if (node.isRelation("acl")
          && (Tenses.isInfinitive(sentence, node)
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

  private void clauseOfGovernor(Token governor, StanceState state) {
    if (governor.upos() == Upos.VERB || sentence.child(governor, "cop").isPresent()) {
      StanceState outer = new StanceState();
      clauses.clause(governor, outer);
      state.under(outer);
    }
  }

  /** "drops plans to buy", "denies reports that": the noun's own verb speaks of them too. */
  private void nounOfPlan(Token noun, StanceState state) {
    boolean object = noun.isRelation("obj") || noun.isRelation("nsubj:pass");
    if (object && Trees.isVerbal(sentence.token(noun.head()))) {
      embed(sentence.token(noun.head()), noun, state, false);
    }
    if (sentence.child(noun, "cop").isPresent()) {
      clauseOfGovernor(noun, state);
    } else {
      Optional<Token> clause = Trees.clauseHead(sentence, noun);
      clause.ifPresent(c -> clauseOfGovernor(c, state));
      clause.ifPresent(c -> upwards(c, state));
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
        && (Voice.isPastParticiple(verb)
            || verb.feats().is("VerbForm", "Inf")
            || index.language() == io.newsgraph.text.Language.ENGLISH);
  }

  private boolean isPurposeOrTime(Token node) {
    return node.feats().is("VerbForm", "Inf") || node.feats().is("VerbForm", "Ger");
  }

  /** Applies what a governing word does to its complement. */
  private void embed(Token governor, Token complement, StanceState state, boolean clausal) {
    Optional<Cue> cue = governing(governor);
    if (cue.isPresent()) {
      state.apply(cue.get(), governor);
      if (cue.get().attributes() || cue.get().kind() == Cue.Kind.SPEECH_VERB) {
        state.source(clauses.sayer(governor));
      }
    } else if (clausal && complement.isRelation("xcomp") && Trees.isVerbal(complement)) {
      state.unsure();
    }
  }

  /** "« X a racheté Y », affirme Z": what comes first is said, not reported. */
  private void quoted(Token verb, Token said, StanceState state) {
    Optional<Cue> cue = phrases.phrase(Cue.Kind.SPEECH_VERB, verb);
    if (cue.isPresent()) {
      state.apply(cue.get(), verb);
      state.source(clauses.sayer(verb));
    } else {
      embed(verb, said, state, true);
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
}
