package io.newsgraph.extract;

import io.newsgraph.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Comparison of words: case, accents and apostrophes do not count. */
final class Words {

  private Words() {}

  /** Lower case, without accents, with straight apostrophes. */
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && !Character.isUpperCase(c);
    }
    if (plain) {
      return word;
    }
    String folded =
        word.replace('’', '\'')
            .replace("œ", "oe")
            .replace("Œ", "OE")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ß", "ss");
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  static List<String> fold(List<String> words) {
    return words.stream().map(Words::fold).toList();
  }

  /** The words of a name: split at blanks and after elided apostrophes, folded, no articles. */
  static List<String> ofName(String name) {
    List<String> out = new ArrayList<>();
    for (String part : fold(name).split("[\\s\\u00a0]+")) {
      String word = part.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+]+$", "");
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }

  static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
        && word.chars().anyMatch(Character::isLetter);
  }

  /** The masculine singular of a past participle, folded; any other form only folded. */
  static String participle(Token token) {
    String form = fold(token.form());
    return Voice.isPastParticiple(token) ? form.replaceAll("e?s?$", "") : form;
  }
}
