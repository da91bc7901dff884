package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose a noun is: complements, possessives, compounds, and what coordinated roles share. */
final class Possessors {

  private static final int COORDINATED = 5;

  private final LexiconIndex index;
  private final Sentence sentence;
  private final Mentions mentions;
  private final VerbSubjects subjects;

  Possessors(LexiconIndex index, Sentence sentence, Mentions mentions) {
    this.index = index;
    this.sentence = sentence;
    this.mentions = mentions;
    this.subjects = new VerbSubjects(sentence);
  }

  /** The possessors of the noun; its complement with "of" counts only when asked for. */
  List<Token> of(Predicate predicate, boolean withOf) {
    List<Token> out = new ArrayList<>();
    List<Token> words = new ArrayList<>(predicate.parts());
    words.add(predicate.head());
    for (Token word : words) {
      List<Token> children = new ArrayList<>(sentence.children(word));
      if (predicate.entry().event()) {
        children.addAll(Trees.belowParticiple(sentence, word));
      }
      for (Token child : children) {
        boolean hyphen =
            child.id() < word.id()
                && child.id() + 1 < word.id() + 1
                && child.upos() == Upos.PROPN
                && sentence.token(child.id() + 1).form().equals("-");
        boolean genitive =
            hyphen
                || child.isRelation("nmod:poss")
                || (child.isRelation("compound") && index.language() == Language.ENGLISH)
                || isPossessiveDeterminer(child);
        boolean of = withOf && child.id() > word.id() && isOf(child);
        if ((genitive || of) && !predicate.has(child)) {
          out.add(
              Pronouns.isRelative(child) ? Trees.antecedent(sentence, child).orElse(child) : child);
        }
      }
    }
    if (out.isEmpty()) {
      Trees.whose(sentence, predicate.head()).ifPresent(out::add);
    }
    if (out.isEmpty()) {
      out.addAll(ownerOfName(predicate));
    }
    if (out.isEmpty()) {
      nameBetween(predicate).ifPresent(out::add);
    }
    if (out.isEmpty() && withOf) {
      out.addAll(complementOfName(predicate.head()));
    }
    if (out.isEmpty()) {
      out.addAll(sharedPossessor(predicate, withOf));
    }
    if (out.isEmpty()) {
      whereOf(predicate).ifPresent(out::add);
    }
    if (out.isEmpty() && withOf) {
      out.addAll(behindShare(predicate.head()));
    }
    if (out.isEmpty()) {
      out.addAll(ofPredicate(predicate.head()));
    }
    return out;
  }

  /** "founder and CEO of X", "its chairman and CEO": coordinated roles have one possessor. */
  private List<Token> sharedPossessor(Predicate predicate, boolean withOf) {
    Token noun = predicate.head();
    List<Token> out = new ArrayList<>();
    if (noun.isRelation("conj")) {
      Token first = Trees.firstConjunct(sentence, noun);
      for (Token child : sentence.children(first)) {
        boolean before =
            child.id() < first.id()
                && (child.isRelation("nmod:poss") || isPossessiveDeterminer(child));
        if (before || withOf && child.id() > noun.id() && isOf(child)) {
          out.add(child);
        }
      }
    } else if (withOf) {
      for (Token next : sentence.children(noun, "conj")) {
        if (next.id() <= noun.id() + COORDINATED) {
          sentence.children(next).stream()
              .filter(c -> c.id() > next.id() && isOf(c))
              .forEach(out::add);
        }
      }
    }
    return out;
  }

  /** "X, where he served as president": the role is one at the antecedent. */
  private Optional<Token> whereOf(Predicate predicate) {
    return Trees.clauseHead(sentence, predicate.head())
        .flatMap(
            clause ->
                sentence.children(clause, "advmod").stream()
                    .filter(t -> Words.fold(t.form()).equals("where"))
                    .findFirst())
        .flatMap(where -> Trees.antecedent(sentence, where));
  }

  /** "filiale à 70 % de X": the complement that the parser hung on the share. */
  private List<Token> behindShare(Token noun) {
    return sentence.children(noun, "nmod").stream()
        .filter(c -> c.form().equals("%") || c.lemma().equals("pourcent"))
        .flatMap(share -> sentence.children(share).stream())
        .filter(this::isOf)
        .toList();
  }

  /**
   * "en est actionnaire", "en demeure la directrice"; "a pour présidente X": the verb's subject.
   */
  private List<Token> ofPredicate(Token noun) {
    if (index.language() != Language.FRENCH) {
      return List.of();
    }
    boolean copula = sentence.child(noun, "cop").isPresent();
    if (!copula && (noun.head() == 0 || !Trees.isVerbal(sentence.token(noun.head())))) {
      return List.of();
    }
    Token clause = copula ? noun : sentence.token(noun.head());
    if (noun.isRelation("xcomp") || copula) {
      return sentence.children(clause).stream()
          .filter(c -> c.upos() == Upos.PRON && Words.fold(c.form()).equals("en"))
          .filter(c -> c.id() < noun.id())
          .toList();
    }
    boolean had =
        noun.isRelation("obl")
            && Trees.marker(sentence, noun).equals(List.of("pour"))
            && isSupportVerb(clause)
            && sentence.child(clause, "obj").isPresent()
            && sentence.child(noun, "det").isEmpty();
    return had ? subjects.anySubject(clause, 0) : List.of();
  }

  /** "its rival Ornua", "Alphabet's unit Waymo": the possessive hangs on the name. */
  private List<Token> ownerOfName(Predicate predicate) {
    Token word = predicate.head();
    if (word.head() == 0 || !word.isRelation("amod") && !word.isRelation("compound")) {
      return List.of();
    }
    return sentence.children(sentence.token(word.head())).stream()
        .filter(c -> c.id() < word.id() && (c.isRelation("nmod:poss") || isPossessiveDeterminer(c)))
        .toList();
  }

  /** "Mayor Edna Frey of Carrick": what a title is of may stand behind the name. */
  private List<Token> complementOfName(Token title) {
    boolean before = title.isRelation("compound") && title.head() > title.id();
    return before && index.language() == Language.ENGLISH
        ? sentence.children(sentence.token(title.head())).stream().filter(this::isOf).toList()
        : List.of();
  }

  /** "GPU Nvidia", "la filiale Kering Beauté" do not count; English "Tesla boss Elon Musk" does. */
  private Optional<Token> nameBetween(Predicate predicate) {
    if (index.language() != Language.ENGLISH) {
      return Optional.empty();
    }
    int first =
        Math.min(
            predicate.head().id(),
            predicate.parts().stream().mapToInt(Token::id).min().orElse(predicate.head().id()));
    for (int i = first - 1; i >= Math.max(1, first - 3); i--) {
      Token before = sentence.token(i);
      Optional<Mention> name = mentions.nameAt(sentence.index(), i);
      if (name.isPresent()) {
        return Optional.of(sentence.token(name.get().head()));
      }
      if (before.upos() != Upos.ADJ && before.upos() != Upos.PART && before.upos() != Upos.NOUN) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPossessiveDeterminer(Token child) {
    return Pronouns.of(index.language(), child).filter(Pronouns.Pronoun::possessive).isPresent();
  }

  private boolean isOf(Token child) {
    if (!child.isRelation("nmod") && !child.isRelation("obl")) {
      return false;
    }
    List<String> marker = Trees.marker(sentence, child);
    return marker.equals(List.of("de")) || marker.equals(List.of("of"));
  }

  /** "Avec 900 salariés, X …", "Forte d'un chiffre d'affaires de …, X …": the clause's subject. */
  List<Token> accompanied(Token noun) {
    Token t = noun;
    for (int steps = 0; steps < 5 && t.head() != 0; steps++) {
      List<Token> support = support(t);
      Token governor = sentence.token(t.head());
      if (support.isEmpty() && isSupport(governor)) {
        support = List.of(governor);
      }
      if (!support.isEmpty()) {
        if (t.isRelation("appos") || t.isRelation("nmod") && !governor.isRelation("nmod")) {
          return List.of(governor);
        }
        boolean modifies = governor.isRelation("amod") || governor.isRelation("acl");
        return modifies && support.contains(governor)
            ? List.of(sentence.token(governor.head()))
            : Trees.clauseHead(sentence, t).map(c -> subjects.anySubject(c, 0)).orElse(List.of());
      }
      if (Trees.isVerbal(governor)) {
        boolean carried = t.isRelation("obj") && isSupportVerb(governor);
        return carried ? subjects.anySubject(governor, 0) : List.of();
      }
      t = governor;
    }
    return List.of();
  }

  /**
   * "Acme (3 000 salariés)", "Acme, 30 millions d'euros de chiffre d'affaires,": the name before.
   */
  List<Token> beside(Token noun) {
    Token t = noun;
    for (int steps = 0; steps < 4 && t.head() != 0; steps++) {
      Token governor = sentence.token(t.head());
      boolean beside = t.isRelation("appos") || t.isRelation("conj");
      if (beside && isEnclosed(t)) {
        int before = leftmost(t) - (isOpening(sentence.token(leftmost(t))) ? 1 : 2);
        return before > 0 && sentence.token(before).upos() == Upos.PROPN
            ? List.of(governor)
            : List.of();
      }
      if (!t.isRelation("nmod") && !t.isRelation("nummod")) {
        return List.of();
      }
      t = governor;
    }
    return List.of();
  }

  /** Between commas or in parentheses, and beginning with a number. */
  private boolean isEnclosed(Token top) {
    int left = leftmost(top);
    int first = isOpening(sentence.token(left)) ? left + 1 : left;
    return first > 1
        && isOpening(sentence.token(first - 1))
        && first <= sentence.size()
        && sentence.token(first).upos() == Upos.NUM;
  }

  private int leftmost(Token top) {
    return sentence.subtree(top).stream().mapToInt(Token::id).min().orElse(top.id());
  }

  private static boolean isOpening(Token token) {
    return token.form().equals(",") || token.form().equals("(");
  }

  private List<Token> support(Token noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.id() < noun.id() && (c.isRelation("case") || c.isRelation("advmod")))
        .filter(this::isSupport)
        .toList();
  }

  /** "a dégagé 3 millions de chiffre d'affaires". */
  private boolean isSupportVerb(Token verb) {
    return index.cue(Cue.Kind.SUPPORT_VERB, verb.lemma()).isPresent();
  }

  private boolean isSupport(Token token) {
    return !Trees.isVerbal(token) && index.cue(Cue.Kind.SUPPORT_VERB, token.lemma()).isPresent();
  }
}
