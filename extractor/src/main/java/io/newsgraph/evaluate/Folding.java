package io.newsgraph.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names are made comparable: case, accents, ligatures, punctuation and function words do not
 * count.
 */
final class Folding {

  private static final Set<String> FUNCTION_WORDS = Resources.words("function-words.txt");
  private static final Pattern COMBINING = Pattern.compile("[\\p{Mn}&&[^\\u034F\\uFE00-\\uFE0F]]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9&+%]+");

  private Folding() {}

  /** Lower case without accents, full stops and punctuation; words parted by one space. */
  static String fold(String text) {
    String plain =
        text.replace('’', '\'')
            .replace("œ", "oe")
            .replace("Œ", "OE")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ß", "ss");
    String bare =
        COMBINING
            .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace(".", "")
            .replace("&", " & ");
    return strip(OTHER.matcher(bare).replaceAll(" "));
  }

  /** The folded words that name something: without function words, unless little would be left. */
  static List<String> words(String text) {
    List<String> every = split(fold(text));
    List<String> kept = every.stream().filter(word -> !FUNCTION_WORDS.contains(word)).toList();
    boolean telling =
        kept.size() >= 2 || (kept.size() == 1 && (every.size() == 1 || kept.get(0).length() > 2));
    return telling ? kept : every;
  }

  private static List<String> split(String folded) {
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  /** Removes white space of every kind, no-break spaces too, at both ends. */
  static String strip(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
