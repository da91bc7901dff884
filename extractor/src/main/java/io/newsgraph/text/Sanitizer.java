package io.newsgraph.text;

/**
 * Makes any text safe to analyse, store and print, without changing its length in code points, so
 * that offsets stay what they are: controls become spaces, line breaks of every kind become {@code
 * \n}, lone surrogates U+FFFD, and the code points that are no characters too.
 */
public final class Sanitizer {

  private static final int REPLACEMENT = 0xFFFD;

  private Sanitizer() {}

  /** The sanitised text; the same object when there was nothing to change. */
  public static String sanitize(String text) {
    return text.codePoints().allMatch(c -> safe(c) == c) ? text : rebuilt(text);
  }

  private static String rebuilt(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      boolean windows = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
      out.appendCodePoint(windows ? ' ' : safe(points[i]));
    }
    return out.toString();
  }

  private static int safe(int point) {
    return switch (point) {
      case '\n' -> point;
      case '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> '\n';
      default -> {
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        yield surrogate || noncharacter ? REPLACEMENT : Character.isISOControl(point) ? ' ' : point;
      }
    };
  }
}
