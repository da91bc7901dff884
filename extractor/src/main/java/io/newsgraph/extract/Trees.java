package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions to a dependency tree that several rules ask. */
final class Trees {

  private Trees() {}

  /** The token of the range whose governor lies outside it (the first such). */
  static int headOf(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if ((head < first || head > last) && sentence.token(i).upos() != Upos.PUNCT) {
        return i;
      }
    }
    return first;
  }

  /** The token and what is coordinated with it. */
  static List<Token> coordinated(Sentence sentence, Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    collect(sentence, token, all);
    return all;
  }

  private static void collect(Sentence sentence, Token token, List<Token> all) {
    for (Token member : sentence.children(token, "conj")) {
      if (!isVerbal(member) && !all.contains(member)) {
        all.add(member);
        collect(sentence, member, all);
      }
    }
  }

  static boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB || token.upos() == Upos.AUX;
  }

  /** The first conjunct of the coordination that the token is a member of. */
  static Token firstConjunct(Sentence sentence, Token token) {
    Token t = token;
    for (int steps = 0; steps < sentence.size() && t.isRelation("conj"); steps++) {
      t = sentence.token(t.head());
    }
    return t;
  }

  /** The words of the preposition that marks the phrase, lower case, its fixed parts included. */
  static List<String> marker(Sentence sentence, Token head) {
    List<String> words = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.id() > head.id() || !(child.isRelation("case") || child.isRelation("mark"))) {
        continue;
      }
      for (Token part : sentence.subtree(child)) {
        for (String word : part.form().toLowerCase(Locale.ROOT).replace('’', '\'').split(" ")) {
          words.add(contracted(word));
        }
      }
    }
    return words;
  }

  private static String contracted(String word) {
    return switch (word) {
      case "d'", "du", "des" -> "de";
      case "au", "aux" -> "à";
      default -> word;
    };
  }

  /** The verb (or other predicate) in whose clause the token stands, itself excluded. */
  static Optional<Token> clauseHead(Sentence sentence, Token token) {
    Token t = token;
    for (int steps = 0; steps < sentence.size() && t.head() != 0; steps++) {
      t = sentence.token(t.head());
      if (isClausal(sentence, t)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** True for a verb, and for a noun or adjective with a copula or subject. */
  static boolean isClausal(Sentence sentence, Token token) {
    return token.upos() == Upos.VERB
        || sentence.child(token, "cop").isPresent()
        || sentence.child(token, "nsubj").isPresent()
        || token.head() == 0;
  }

  /** The antecedent of the relative clause that the token stands in, when it is its pronoun. */
  static Optional<Token> antecedent(Sentence sentence, Token relative) {
    Token t = relative;
    for (int steps = 0; steps < sentence.size() && t.head() != 0; steps++) {
      if (t.isRelation("acl")) {
        Token noun = sentence.token(t.head());
        boolean comma = relative.id() > 1 && sentence.token(relative.id() - 1).form().equals(",");
        Token meant = personal(sentence, relative, noun);
        return Optional.of(comma ? outOfApposition(sentence, meant) : meant);
      }
      t = sentence.token(t.head());
    }
    return nameBefore(sentence, relative);
  }

  /** "an engineer with Calder who joined": "who" is no organization or place. */
  private static Token personal(Sentence sentence, Token relative, Token noun) {
    Token t = noun;
    for (int steps = 0; steps < 3 && t.head() != 0; steps++) {
      boolean thing =
          t.entity().endsWith("ORG") || t.entity().endsWith("LOC") || t.upos() == Upos.NUM;
      if (!Words.fold(relative.form()).equals("who") || !thing || !t.isRelation("nmod")) {
        return t;
      }
      t = sentence.token(t.head());
    }
    return t;
  }

  /** ", dont X est le patron": the name before the comma, where the parser lost the clause. */
  private static Optional<Token> nameBefore(Sentence sentence, Token relative) {
    int last = relative.id() - 2;
    boolean behind =
        last >= 1
            && sentence.token(relative.id() - 1).form().equals(",")
            && sentence.token(last).upos() == Upos.PROPN;
    if (!behind) {
      return Optional.empty();
    }
    Token name = sentence.token(last);
    while (name.isRelation("flat") && name.head() != 0 && name.head() < name.id()) {
      name = sentence.token(name.head());
    }
    return Optional.of(name);
  }

  /** "Anna Roy, la fille du fondateur, qui …": after a comma the clause belongs to the name. */
  private static Token outOfApposition(Sentence sentence, Token noun) {
    Token t = noun;
    for (int steps = 0; steps < 3 && t.head() != 0; steps++) {
      if (t.isRelation("appos") && steps > 0) {
        return sentence.token(t.head());
      }
      if (!t.isRelation("nmod")) {
        return noun;
      }
      t = sentence.token(t.head());
      if (t.isRelation("appos")) {
        return sentence.token(t.head());
      }
    }
    return noun;
  }

  /** "X, dont le siège est à Y": the antecedent possesses the noun. */
  static Optional<Token> whose(Sentence sentence, Token noun) {
    Token t = noun;
    for (int steps = 0; steps < 4 && t.head() != 0; steps++) {
      List<Token> below = new ArrayList<>(sentence.children(t));
      sentence.children(t, "nsubj").stream()
          .filter(s -> s.upos() == Upos.PROPN)
          .forEach(s -> below.addAll(sentence.children(s)));
      for (Token child : below) {
        if (Words.fold(child.form()).equals("dont") && child.id() < noun.id()) {
          return antecedent(sentence, child);
        }
      }
      t = sentence.token(t.head());
    }
    return sentence.children(t).stream()
        .filter(c -> Words.fold(c.form()).equals("dont") && c.id() < noun.id() && c.head() != 0)
        .findFirst()
        .flatMap(c -> antecedent(sentence, c));
  }

  /** The verb that a conjunct goes on from, even where the parser hung it on a noun between. */
  static Token coordinatedVerb(Sentence sentence, Token conjunct) {
    Token t = sentence.token(conjunct.head());
    for (int steps = 0; steps < 8 && !isVerbal(t) && t.head() != 0; steps++) {
      t = sentence.token(t.head());
    }
    return t;
  }

  /** "le rachat envisagé d'Acme par Zeta": what the parser hung on the participle in between. */
  static List<Token> belowParticiple(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl").stream()
        .filter(p -> p.id() > noun.id() && p.id() <= noun.id() + 2 && !p.isRelation("acl:relcl"))
        .filter(p -> Voice.isPastParticiple(p) || p.feats().is("VerbForm", "Inf"))
        .flatMap(p -> sentence.children(p).stream())
        .filter(c -> c.id() > noun.id() + 1 && c.isRelation("obl"))
        .toList();
  }

  /** The tokens, relative pronouns replaced by their antecedents. */
  static List<Token> resolved(Sentence sentence, List<Token> tokens) {
    return new ArrayList<>(tokens.stream().map(t -> resolved(sentence, t)).toList());
  }

  /** The antecedent of a relative pronoun, any other token itself. */
  static Token resolved(Sentence sentence, Token token) {
    return Pronouns.isRelative(token) ? antecedent(sentence, token).orElse(token) : token;
  }

  /** "des actionnaires tels que Microsoft", "rivals such as Orange": the names are examples. */
  static List<Token> examples(Sentence sentence, Token noun) {
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod")) {
      String words = Words.fold(String.join(" ", marker(sentence, child)));
      if (EXAMPLE_MARKERS.contains(words)) {
        out.add(child);
      }
    }
    return out;
  }

  private static final Set<String> EXAMPLE_MARKERS =
      Set.of("tels que", "tel que", "telles que", "comme", "such as", "like", "including");
}
