package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The prepositional phrases of a word: below it, as a clitic, as a relative adverb. */
final class PrepositionalPhrases {

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "the");

  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");

  private final Sentence sentence;

  PrepositionalPhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrases with this preposition in the clause of a verbal predicate. */
  List<Token> of(Predicate predicate, List<String> marker) {
    Token verb = predicate.head();
    List<Token> out = new ArrayList<>();
    if (marker.equals(List.of("de"))) {
      out.addAll(relativeAdverb(verb, marker));
      predicate.parts().forEach(part -> out.addAll(relativeAdverb(part, marker)));
    }
    if (!out.isEmpty()) {
      return out;
    }
    for (Token part : predicate.parts()) {
      out.addAll(marked(part, marker));
      if (isGenitive(marker)) {
        out.addAll(owners(part));
      }
    }
    if (out.isEmpty() && VerbSubjects.AGENT.contains(marker)) {
      predicate.parts().forEach(part -> out.addAll(agents(part)));
    }
    marked(verb, marker).stream().filter(t -> !out.contains(t)).forEach(out::add);
    if (out.isEmpty() && !marker.equals(List.of("de")) && !marker.equals(List.of("of"))) {
      for (Token child : sentence.children(verb)) {
        boolean argument =
            child.isRelation("obj")
                || child.isRelation("obl")
                || child.isRelation("xcomp")
                || child.isRelation("nsubj:pass");
        if (argument && child.id() > verb.id()) {
          out.addAll(marked(child, marker));
          for (Token name : sentence.children(child, "appos")) {
            out.addAll(marked(name, marker));
          }
        }
      }
    }
    if (out.isEmpty()) {
      out.addAll(relativeAdverb(verb, marker));
      out.addAll(clitic(verb, marker));
    }
    if (out.isEmpty()) {
      out.addAll(ofGovernor(verb, marker));
    }
    if (out.isEmpty() && verb.isRelation("conj") == false) {
      for (Token next : sentence.children(verb, "conj")) {
        if (Trees.isVerbal(next) && next.id() <= verb.id() + 3) {
          out.addAll(marked(next, marker));
        }
      }
    }
    return out;
  }

  /** "boucle un tour de table mené par X": who does what is said of the noun in the phrase. */
  private List<Token> agents(Token part) {
    return sentence.children(part, "acl").stream()
        .filter(Voice::isPastParticiple)
        .flatMap(p -> sentence.children(p).stream())
        .filter(c -> c.isRelation("obl") && VerbSubjects.AGENT.contains(Trees.marker(sentence, c)))
        .toList();
  }

  /** "prend 20 % de son capital", "a confié sa direction à": whose the noun of the phrase is. */
  private List<Token> owners(Token part) {
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(part, "det")) {
      if (POSSESSIVES.contains(Words.fold(child.form()))) {
        out.add(child);
      }
    }
    return out;
  }

  /** "vient d'acheter l'usine à X": what follows an infinitive may hang on its governor. */
  private List<Token> ofGovernor(Token verb, List<String> marker) {
    if (!verb.isRelation("xcomp") || !verb.feats().is("VerbForm", "Inf")) {
      return List.of();
    }
    return marked(sentence.token(verb.head()), marker).stream()
        .filter(t -> t.id() > verb.id())
        .toList();
  }

  /** "y a investi", "en est propriétaire": the clitic stands for à, dans or de and a noun. */
  private List<Token> clitic(Token verb, List<String> marker) {
    boolean place = Set.of("à", "en", "dans").contains(marker.get(0)) && marker.size() == 1;
    boolean of = marker.equals(List.of("de"));
    List<Token> out = new ArrayList<>();
    for (int i = Math.max(1, verb.id() - 3); i < verb.id(); i++) {
      Token token = sentence.token(i);
      String form = Words.fold(token.form());
      if (token.upos() == Upos.PRON && (place && form.equals("y") || of && form.equals("en"))) {
        out.add(token);
      }
    }
    return out;
  }

  private List<Token> relativeAdverb(Token verb, List<String> marker) {
    boolean place = Set.of("à", "en", "dans", "in", "at").contains(marker.get(0));
    boolean of = marker.equals(List.of("de")) || marker.equals(List.of("of"));
    List<Token> children = new ArrayList<>(sentence.children(verb));
    sentence.children(verb, "nsubj").stream()
        .filter(this::isNamed)
        .forEach(s -> children.addAll(sentence.children(s)));
    for (Token child : children) {
      String form = Words.fold(child.form());
      boolean where = place && (form.equals("ou") || form.equals("where"));
      if (where || of && form.equals("dont")) {
        Optional<Token> antecedent = Trees.antecedent(sentence, child);
        if (antecedent.isPresent()) {
          return List.of(antecedent.get());
        }
      }
    }
    return List.of();
  }

  static boolean isGenitive(List<String> marker) {
    return marker.equals(List.of("de")) || marker.equals(List.of("of"));
  }

  /** "dont Stellantis détient 45 %": the pronoun is no complement of a name. */
  private boolean isNamed(Token subject) {
    return subject.upos() == Upos.PROPN
        || sentence.children(subject, "appos").stream().anyMatch(a -> a.upos() == Upos.PROPN);
  }

  /** Phrases below the word that are marked by this preposition. */
  List<Token> marked(Token word, List<String> marker) {
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(word)) {
      if (isPhrase(child)
          && Trees.marker(sentence, child).equals(marker)
          && !isOfAdverb(child, marker)) {
        out.add(Trees.resolved(sentence, child));
      }
    }
    return out.isEmpty() && marker.size() > 2 ? compound(word, marker) : out;
  }

  /** "Contrairement à ce que", "Aux termes d'un accord": no argument of the verb. */
  private boolean isOfAdverb(Token child, List<String> marker) {
    if (!marker.equals(List.of("à"))) {
      return false;
    }
    int first = sentence.children(child, "case").stream().mapToInt(Token::id).min().orElse(0);
    return first > 1
        && sentence.token(first - 1).upos() == Upos.ADV
        && sentence.token(first - 1).head() == child.id();
  }

  private static boolean isPhrase(Token child) {
    return child.isRelation("obl")
        || child.isRelation("nmod")
        || child.isRelation("advcl")
        || child.isRelation("xcomp")
        || child.isRelation("advmod")
        || child.isRelation("dep")
        || child.isRelation("iobj");
  }

  /** "à la tête de X", "au sein de X" where the parser makes a phrase of the noun in between. */
  private List<Token> compound(Token word, List<String> marker) {
    List<String> words =
        marker.stream()
            .filter(w -> !ARTICLES.contains(w))
            .map(w -> w.equals("d'") ? "de" : w)
            .toList();
    List<Token> nouns = new ArrayList<>();
    List<Token> heads = List.of(word);
    for (int i = 0; i + 2 < words.size(); i += 2) {
      heads = nouns(heads, words.get(i), words.get(i + 1));
      if (heads.isEmpty()) {
        return List.of();
      }
      nouns.addAll(0, heads);
    }
    List<String> last = List.of(words.get(words.size() - 1));
    return nouns.stream()
        .flatMap(noun -> marked(noun, last).stream())
        .filter(token -> !nouns.contains(token))
        .toList();
  }

  private List<Token> nouns(List<Token> heads, String preposition, String noun) {
    return heads.stream()
        .flatMap(head -> marked(head, List.of(preposition)).stream())
        .filter(token -> NounPhrases.same(token, Words.fold(noun)))
        .toList();
  }
}
