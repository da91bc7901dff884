package io.newsgraph.corenlp;

import java.util.function.IntConsumer;

/**
 * The text as the models are given it: of the same length in UTF-16, with plain apostrophes, plain
 * blanks, no controls, no lone surrogates and no endless words. The models were trained on ASCII
 * apostrophes, split numbers at no-break spaces, and exhaust the memory on a word of 100,000
 * letters.
 */
final class Variant {

  private Variant() {}

  /**
   * Makes the variant of a text.
   *
   * @param maxWordLetters longest run without a blank; what is beyond becomes blanks
   * @param onCut is given the offset of each run that was cut
   */
  static String of(String text, int maxWordLetters, IntConsumer onCut) {
    char[] chars = text.toCharArray();
    int run = 0;
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
      run = Character.isWhitespace(chars[i]) ? 0 : run + 1;
      if (run == maxWordLetters + 1) {
        onCut.accept(i - maxWordLetters);
      }
      if (run > maxWordLetters) {
        chars[i] = ' ';
      }
    }
    replaceLoneSurrogates(chars);
    return new String(chars);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n' -> c;
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> ' ';
      default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /** The French tokenizer dies of one. */
  private static void replaceLoneSurrogates(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      if (Character.isHighSurrogate(chars[i])
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
      } else if (Character.isSurrogate(chars[i])) {
        chars[i] = '\uFFFD';
      }
    }
  }
}
