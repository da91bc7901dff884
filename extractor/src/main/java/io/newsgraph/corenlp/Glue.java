package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts together what the tokenizer tears apart though nothing stands between: H100, A321XLR,
 * GPT-4o, R&D, AT&T, 5G, Canal+, J.-P., rendez-vous.
 */
final class Glue {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern DESIGNATION =
      Pattern.compile("(?=.*\\d)[\\p{L}\\d]+(-[\\p{L}\\d]+)*");
  private static final Pattern NEGATIVE = Pattern.compile("-\\d+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(-\\p{Lu}\\.)*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}&]*");

  /** Units and ordinals that follow a number without a blank; "5G" and "3D" are no amounts. */
  private static final Pattern UNIT =
      Pattern.compile(
          "h|min|mn|s|[kcm]?m|[mk]?g|[kMGT]?Wh?|[kKMGT]o|[kKMGT]B|ha|[kKmM]|[Mm]ds?|[Mm]rds?|[Mm]io"
              + "|[bt]n|t|x|er|re|e|è?me|ère|nd|nde|ans|EUR|euros?|st|rd|th|[ap]m|[€$£%]");

  private Glue() {}

  /**
   * The words with the torn ones made whole.
   *
   * @param isWord tells "rendez-vous" from "dit-il"
   */
  static List<Word> apply(List<Word> words, String text, Predicate<String> isWord) {
    List<Word> result = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i++);
      while (i < words.size() && belongs(word, words, i, isWord)) {
        int end = words.get(i++).end();
        word = Word.of(word.begin(), end, text.substring(word.begin(), end));
      }
      result.add(word);
    }
    return result;
  }

  /** True when the word at i continues the one before, which touches it. */
  private static boolean belongs(Word word, List<Word> words, int i, Predicate<String> isWord) {
    Word next = words.get(i);
    if (!word.touches(next)) {
      return false;
    }
    String left = word.form();
    String right = next.form();
    boolean more = i + 1 < words.size() && next.touches(words.get(i + 1));
    String third = more ? words.get(i + 1).form() : "";
    boolean unit = left.length() == 1 && Character.isLowerCase(left.charAt(0));
    return (LETTERS.matcher(left).matches() && !unit && DIGITS.matcher(right).matches())
        || continuesNumber(left, right)
        || (isDesignation(left) && DIGITS.matcher(right).matches())
        || (NAME.matcher(left).matches() && NEGATIVE.matcher(right).matches())
        || (right.equals("-") && isHyphenatedDesignation(left, third))
        || (left.endsWith("-") && left.length() > 1)
        || (right.equals("&") && NAME.matcher(left).matches() && NAME.matcher(third).matches())
        || (left.endsWith("&") && NAME.matcher(left).matches() && NAME.matcher(right).matches())
        || (right.startsWith("-") && isWord.test((left + right).toLowerCase(Locale.ROOT)))
        || (right.equals("+") && (NAME.matcher(left).matches() || left.endsWith("+")));
  }

  private static boolean continuesNumber(String left, String right) {
    return LETTERS.matcher(right).matches()
        && !UNIT.matcher(right).matches()
        && (DIGITS.matcher(left).matches() || isDesignation(left));
  }

  private static boolean isDesignation(String word) {
    return Character.isLetter(word.charAt(0)) && DESIGNATION.matcher(word).matches();
  }

  private static boolean isHyphenatedDesignation(String left, String third) {
    return !third.isEmpty()
        && ((NAME.matcher(left).matches() && Character.isDigit(third.charAt(0)))
            || (INITIAL.matcher(left).matches() && INITIAL.matcher(third).matches()));
  }
}
