package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A written form, split into words as the annotators do.
 *
 * @param words its words in order, without a leading reflexive pronoun
 * @param reflexive true when it had one
 */
record WordForm(List<String> words, boolean reflexive) {

  /** French elision keeps the apostrophe with the short word: d' affaires, jusqu' à. */
  private static final Pattern FRENCH_JOINT =
      Pattern.compile("(?<=(?<!\\p{L})\\p{L}'|[qQ]u')(?=\\p{L})");

  /** The English genitive is a word of its own: driver 's seat. */
  private static final Pattern ENGLISH_JOINT = Pattern.compile("(?<=\\p{L})(?='s?(?: |$))");

  /** English compounds are annotated as one word (co-founder) or as several (spin - off). */
  private static final Pattern ENGLISH_HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  /** French contractions stand for the two words that the annotators make of them. */
  private static final Map<String, List<String>> CONTRACTIONS =
      Map.of(
          "au", List.of("à", "le"),
          "aux", List.of("à", "les"),
          "du", List.of("de", "le"),
          "des", List.of("de", "les"));

  /** After a verb "des" is an article as a rule: prendre des parts. */
  private static final String PARTITIVE = "des";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}-]+");

  private static final List<String> REFLEXIVE_PRONOUNS = List.of("se", "s'");

  /** The form as written, then as the annotators may take it apart at its hyphens. */
  static Stream<String> spellings(String written, Language language) {
    if (language != Language.ENGLISH) {
      return Stream.of(written);
    }
    return Stream.of(written, ENGLISH_HYPHEN.matcher(written).replaceAll(" - ")).distinct();
  }

  /** The words of a form; typographic apostrophes become plain. */
  static List<String> words(String written, Language language) {
    String text = written.replace('’', '\'').strip();
    if (SIMPLE.matcher(text).matches()) {
      return List.of(text);
    }
    Pattern joint = language == Language.FRENCH ? FRENCH_JOINT : ENGLISH_JOINT;
    return List.of(SPACES.split(joint.matcher(text).replaceAll(" ")));
  }

  /** The words as the annotators analyse them: "au capital" is à le capital. */
  static List<String> syntactic(String written, Language language) {
    return words(written, language).stream()
        .flatMap(word -> parts(word, language).stream())
        .toList();
  }

  private static List<String> parts(String word, Language language) {
    return language == Language.FRENCH
        ? CONTRACTIONS.getOrDefault(word, List.of(word))
        : List.of(word);
  }

  /** The words of a verb, its reflexive pronoun taken off. */
  static WordForm ofVerb(String written, Language language) {
    List<String> words =
        words(written, language).stream()
            .flatMap(w -> w.equals(PARTITIVE) ? Stream.of(w) : parts(w, language).stream())
            .toList();
    boolean reflexive =
        language == Language.FRENCH
            && words.size() > 1
            && REFLEXIVE_PRONOUNS.contains(words.get(0));
    return new WordForm(reflexive ? words.subList(1, words.size()) : words, reflexive);
  }
}
