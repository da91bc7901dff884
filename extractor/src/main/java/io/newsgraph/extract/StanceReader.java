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
  private final ClauseCues clauses;
  private final CuePhrases phrases;
  private final boolean question;
  private final Optional<SourcePhrases.Phrase> sourcePhrase;

  StanceReader(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.clauses = new ClauseCues(index, sentence);
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
    StanceState state = new StanceState();
    Token head = predicate.head();
    clauses.modifiers(head, state);
    if (heads(head)) {
      clauses.clause(head, state);
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
      clauses.clause(governor, state);
      upwards(governor, state);
      wholeSentence(state, governor);
      return;
    }
    if (t.head() == 0) {
      wholeSentence(state, t);
    }
  }

  /** "veut devenir actionnaire de": a role noun below a verb of change takes that verb's stance. */
  private void embeddedNoun(Token noun, StanceState state) {
    if (noun.head() == 0) {
      return;
    }
    Token governor = sentence.token(noun.head());
    boolean predicative =
        noun.isRelation("xcomp") || noun.isRelation("obl") || noun.isRelation("obj");
    if (predicative && Trees.isVerbal(governor) && isComplement(noun)) {
      embed(governor, noun, state, false);
      clauses.clause(governor, state);
      upwards(governor, state);
      wholeSentence(state, governor);
    } else if (noun.isRelation("conj")) {
      Token first = Trees.firstConjunct(sentence, noun);
      if (first.isRelation("xcomp") || sentence.child(first, "cop").isPresent()) {
        if (heads(first)) {
          clauses.clause(first, state);
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
        && (Voice.isPastParticiple(verb)
            || verb.feats().is("VerbForm", "Inf")
            || index.language() == io.newsgraph.text.Language.ENGLISH);
  }

  private void adverbial(Token node, StanceState state) {
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

  private void wholeSentence(StanceState state, Token head) {
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
}
