package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a verb in the alternations of its clause: active, passive, participle, relative
 * clause, infinitive with a controller, coordination. The one mapping of frames to Universal
 * Dependencies for verbs.
 */
final class VerbArguments {

  private final Sentence sentence;
  private final VerbSubjects subjects;
  private final PrepositionalPhrases phrases;

  VerbArguments(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new VerbSubjects(sentence);
    this.phrases = new PrepositionalPhrases(sentence);
  }

  /** Heads of the phrases that fill the argument, coordination spread out. */
  List<Token> fill(Predicate predicate, Sense sense, Argument argument) {
    boolean transitive =
        sense.subject().contains(Argument.Function.DIRECT_OBJECT)
            || sense.object().contains(Argument.Function.DIRECT_OBJECT)
            || predicate.parts().stream().anyMatch(part -> part.isRelation("nsubj:pass"))
            || predicate.head().isRelation("acl")
                && predicate.parts().stream().anyMatch(p -> p.id() == predicate.head().head());
    boolean either =
        sense.subject().contains(Argument.Function.DIRECT_OBJECT)
            && argument == Argument.Function.SUBJECT
            && sense.subject().contains(Argument.Function.SUBJECT);
    if (either && Voice.isPassive(sentence, predicate.head())) {
      return List.of();
    }
    List<Token> heads =
        argument instanceof Argument.Prepositional p
            ? phrases.of(predicate, p.marker())
            : function(predicate, transitive, (Argument.Function) argument);
    return expand(heads.stream().filter(t -> !predicate.has(t)).toList());
  }

  private List<Token> function(
      Predicate predicate, boolean transitive, Argument.Function function) {
    Token verb = predicate.head();
    return switch (function) {
      case SUBJECT -> subjects.subject(verb, transitive, 0);
      case DIRECT_OBJECT -> object(predicate, verb, 0);
      case INDIRECT_OBJECT -> dative(verb);
      case COMPLEMENT -> complement(verb);
      case GENITIVE -> compounds(verb);
      case COPULATIVE_SUBJECT -> object(predicate, verb, 0);
      default -> List.of();
    };
  }

  private List<Token> expand(List<Token> heads) {
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      for (Token member : Trees.coordinated(sentence, head)) {
        if (!all.contains(member)) {
          all.add(member);
        }
      }
    }
    return all;
  }

  List<Token> object(Predicate predicate, Token verb, int depth) {
    if (Voice.isPassive(sentence, verb)) {
      List<Token> theme = Trees.resolved(sentence, sentence.children(verb, "obj"));
      theme.removeIf(t -> predicate.has(t) || sentence.child(t, "nummod").isPresent());
      if (!theme.isEmpty() && sentence.child(verb, "nsubj").isPresent()) {
        return theme;
      }
      List<Token> own = Trees.resolved(sentence, sentence.children(verb, "nsubj"));
      return own.isEmpty() ? subjects.sharedSubject(verb, depth) : own;
    }
    if (sentence.child(verb, "nsubj").isEmpty() && subjects.invertedSubject(verb).isPresent()) {
      return List.of(sentence.token(verb.head()));
    }
    List<Token> behind = behindPhrase(predicate);
    if (!behind.isEmpty()) {
      return behind;
    }
    List<Token> own = new ArrayList<>(Trees.resolved(sentence, sentence.children(verb, "obj")));
    predicate.parts().stream()
        .filter(Trees::isVerbal)
        .forEach(part -> own.addAll(sentence.children(part, "obj")));
    own.removeIf(predicate::has);
    if (!own.isEmpty()) {
      return own;
    }
    List<Token> other = partitive(verb);
    if (!other.isEmpty()) {
      return other;
    }
    if (verb.isRelation("acl:relcl") && !hasRelative(verb)) {
      return List.of(sentence.token(verb.head()));
    }
    Optional<Token> antecedent = goesOnFromRelative(verb);
    if (antecedent.isPresent()) {
      return List.of(antecedent.get());
    }
    for (Token next : sentence.children(verb, "conj")) {
      if (Trees.isVerbal(next) && next.id() <= verb.id() + 4) {
        List<Token> shared = Trees.resolved(sentence, sentence.children(next, "obj"));
        if (!shared.isEmpty()) {
          return shared;
        }
      }
    }
    return List.of();
  }

  /** "a mis au point Terralys": the name that the parser hung on the phrase's last word. */
  private List<Token> behindPhrase(Predicate predicate) {
    for (Token part : predicate.parts()) {
      for (Token child : sentence.children(part)) {
        boolean name = child.isRelation("appos") || child.isRelation("flat");
        if (name && child.upos() == Upos.PROPN && child.id() == part.id() + 1) {
          return List.of(child);
        }
      }
    }
    return List.of();
  }

  /** "engager d'anciens chercheurs": a plural with de right after the verb is its object. */
  private List<Token> partitive(Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean plural = Appositions.isPlural(child) && child.upos() == Upos.NOUN;
      boolean de =
          child.isRelation("obl")
              && Trees.marker(sentence, child).equals(List.of("de"))
              && sentence.children(child, "case").stream().anyMatch(c -> c.id() == verb.id() + 1);
      boolean dative =
          child.isRelation("iobj") && child.id() > verb.id() && VerbSubjects.isNominal(child);
      if (plural && de || dative) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /** "un steak dont elle fournit X et qu'elle fabrique à Y": the second clause's own pronoun. */
  private Optional<Token> goesOnFromRelative(Token verb) {
    if (!verb.isRelation("conj")) {
      return Optional.empty();
    }
    Token first = Trees.firstConjunct(sentence, verb);
    boolean que =
        sentence.children(verb).stream()
            .anyMatch(
                c -> c.id() < verb.id() && Set.of("que", "qu'").contains(Words.fold(c.form())));
    return que && first.isRelation("acl:relcl") ? sentence.head(first) : Optional.empty();
  }

  private boolean hasRelative(Token verb) {
    return sentence.subtree(verb).stream().anyMatch(Pronouns::isRelative);
  }

  private List<Token> dative(Token verb) {
    List<Token> out = new ArrayList<>(Trees.resolved(sentence, sentence.children(verb, "iobj")));
    if (Voice.isPassive(sentence, verb) && sentence.child(verb, "obj").isPresent()) {
      out.addAll(Trees.resolved(sentence, sentence.children(verb, "nsubj")));
    }
    out.addAll(phrases.marked(verb, List.of("à")));
    out.addAll(phrases.marked(verb, List.of("to")));
    return out;
  }

  private List<Token> complement(Token verb) {
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      List<String> marker = Trees.marker(sentence, child);
      boolean as = marker.equals(List.of("comme")) || marker.equals(List.of("as"));
      if ((child.isRelation("xcomp") && !Trees.isVerbal(child)) || as) {
        out.add(child);
      }
    }
    return out;
  }

  private List<Token> compounds(Token word) {
    List<Token> out = new ArrayList<>(sentence.children(word, "compound"));
    for (Token child : sentence.children(word)) {
      boolean hyphen =
          child.id() < word.id()
              && sentence.token(child.id() + 1).form().equals("-")
              && !child.form().equals("-");
      if (hyphen && !out.contains(child)) {
        out.add(child);
      }
    }
    out.addAll(sentence.children(word, "obl:npmod"));
    out.addAll(sentence.children(word, "obl:unmarked"));
    out.addAll(sentence.children(word, "nmod:poss"));
    out.addAll(hyphenated(word));
    return out;
  }

  /** "Stockholm-based": what stands before the hyphen hangs on the participle as it may. */
  private List<Token> hyphenated(Token word) {
    boolean joined = word.id() > 2 && sentence.token(word.id() - 1).form().equals("-");
    return sentence.children(word, "obl").stream()
        .filter(t -> joined && t.id() == word.id() - 2 && Trees.marker(sentence, t).isEmpty())
        .toList();
  }
}
