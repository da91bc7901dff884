package io.newsgraph.extract;

import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.Map;
import java.util.Optional;

/** The third-person pronouns and possessives of the two languages: a closed class of grammar. */
final class Pronouns {

  /**
   * What a pronoun tells of its antecedent.
   *
   * @param gender what it may refer to
   * @param plural true for they, ils
   * @param possessive true for its, son
   */
  record Pronoun(Gender gender, boolean plural, boolean possessive) {}

  /** What a pronoun may refer to. */
  enum Gender {
    /** he, his: a man. */
    MAN,
    /** she, her: a woman. */
    WOMAN,
    /** it, its: no person. */
    THING,
    /** I, my: who writes or speaks. */
    SPEAKER,
    /** we, our: those who write or speak. */
    SPEAKERS,
    /** il, elle as grammatical gender only: persons and things. */
    MASCULINE,
    FEMININE,
    ANY
  }

  private static final Map<String, Pronoun> FRENCH =
      Map.ofEntries(
          Map.entry("il", new Pronoun(Gender.MASCULINE, false, false)),
          Map.entry("elle", new Pronoun(Gender.FEMININE, false, false)),
          Map.entry("ils", new Pronoun(Gender.MASCULINE, true, false)),
          Map.entry("elles", new Pronoun(Gender.FEMININE, true, false)),
          Map.entry("lui", new Pronoun(Gender.ANY, false, false)),
          Map.entry("leur", new Pronoun(Gender.ANY, true, false)),
          Map.entry("l'", new Pronoun(Gender.ANY, false, false)),
          Map.entry("le", new Pronoun(Gender.MASCULINE, false, false)),
          Map.entry("la", new Pronoun(Gender.FEMININE, false, false)),
          Map.entry("celui-ci", new Pronoun(Gender.MASCULINE, false, false)),
          Map.entry("celle-ci", new Pronoun(Gender.FEMININE, false, false)),
          Map.entry("y", new Pronoun(Gender.THING, false, false)),
          Map.entry("en", new Pronoun(Gender.THING, false, false)),
          Map.entry("eux", new Pronoun(Gender.MASCULINE, true, false)));

  private static final Map<String, Pronoun> FRENCH_POSSESSIVE =
      Map.of(
          "son", new Pronoun(Gender.ANY, false, true),
          "sa", new Pronoun(Gender.ANY, false, true),
          "ses", new Pronoun(Gender.ANY, false, true),
          "leur", new Pronoun(Gender.ANY, true, true),
          "leurs", new Pronoun(Gender.ANY, true, true));

  private static final Map<String, Pronoun> ENGLISH =
      Map.ofEntries(
          Map.entry("he", new Pronoun(Gender.MAN, false, false)),
          Map.entry("him", new Pronoun(Gender.MAN, false, false)),
          Map.entry("himself", new Pronoun(Gender.MAN, false, false)),
          Map.entry("she", new Pronoun(Gender.WOMAN, false, false)),
          Map.entry("herself", new Pronoun(Gender.WOMAN, false, false)),
          Map.entry("it", new Pronoun(Gender.THING, false, false)),
          Map.entry("itself", new Pronoun(Gender.THING, false, false)),
          Map.entry("i", new Pronoun(Gender.SPEAKER, false, false)),
          Map.entry("me", new Pronoun(Gender.SPEAKER, false, false)),
          Map.entry("myself", new Pronoun(Gender.SPEAKER, false, false)),
          Map.entry("we", new Pronoun(Gender.SPEAKERS, false, false)),
          Map.entry("us", new Pronoun(Gender.SPEAKERS, false, false)),
          Map.entry("they", new Pronoun(Gender.ANY, true, false)),
          Map.entry("them", new Pronoun(Gender.ANY, true, false)));

  private static final Map<String, Pronoun> ENGLISH_POSSESSIVE =
      Map.of(
          "his", new Pronoun(Gender.MAN, false, true),
          "her", new Pronoun(Gender.WOMAN, false, true),
          "its", new Pronoun(Gender.THING, false, true),
          "my", new Pronoun(Gender.SPEAKER, false, true),
          "our", new Pronoun(Gender.SPEAKERS, false, true),
          "their", new Pronoun(Gender.ANY, true, true));

  private Pronouns() {}

  /** What the token tells of its antecedent; empty when it is no such pronoun. */
  static Optional<Pronoun> of(Language language, Token token) {
    String word = token.form().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    boolean french = language == Language.FRENCH;
    if (isPossessive(language, token)) {
      return Optional.ofNullable((french ? FRENCH_POSSESSIVE : ENGLISH_POSSESSIVE).get(word));
    }
    boolean adverbial = word.equals("y") || word.equals("en");
    if (token.upos() != Upos.PRON
        || token.isRelation("expl") && !adverbial
        || token.isRelation("nmod:poss")) {
      return Optional.empty();
    }
    if (word.startsWith("-t-")) {
      word = word.substring(3);
    } else if (word.startsWith("-") && word.length() > 1) {
      word = word.substring(1);
    }
    return Optional.ofNullable((french ? FRENCH : ENGLISH).get(word));
  }

  /** "ce dernier", "the latter": means the one named last, as "celui-ci" does. */
  static Optional<Pronoun> lastNamed(Language language, Sentence sentence, Token token) {
    boolean french = language == Language.FRENCH;
    String word = Words.fold(french ? token.lemma() : token.form());
    boolean last = word.equals(french ? "dernier" : "latter");
    boolean determined =
        last
            && !token.isRelation("amod")
            && sentence.children(token, "det").stream()
                .anyMatch(d -> LAST_NAMED.contains(Words.fold(d.form())));
    if (!determined || token.feats().is("Number", "Plur")) {
      return Optional.empty();
    }
    Gender gender =
        !french
            ? Gender.ANY
            : token.feats().is("Gender", "Fem") ? Gender.FEMININE : Gender.MASCULINE;
    return Optional.of(new Pronoun(gender, false, false));
  }

  private static final java.util.Set<String> LAST_NAMED =
      java.util.Set.of("ce", "cet", "cette", "the");

  private static boolean isPossessive(Language language, Token token) {
    if (language == Language.FRENCH) {
      return token.upos() == Upos.DET && FRENCH_POSSESSIVE.containsKey(Words.fold(token.form()));
    }
    return token.isRelation("nmod:poss")
        && ENGLISH_POSSESSIVE.containsKey(Words.fold(token.form()));
  }

  private static final java.util.Set<String> RELATIVE =
      java.util.Set.of(
          "qui",
          "que",
          "qu'",
          "dont",
          "ou",
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "duquel",
          "auquel",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "where");

  /** True for a relative pronoun or adverb inside its relative clause. */
  static boolean isRelative(Token token) {
    return (token.upos() == Upos.PRON
            || token.upos() == Upos.ADV
            || token.upos() == Upos.DET
            || token.upos() == Upos.SCONJ)
        && RELATIVE.contains(Words.fold(token.form()));
  }
}
