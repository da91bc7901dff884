package io.newsgraph.read;

/**
 * The article's own characters without those that RDF and XML cannot hold: controls and
 * noncharacters become spaces, one for one, so that offsets stay what they were; a lone carriage
 * return is a line end.
 */
final class CleanText {

  private CleanText() {}

  static String of(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == '\r') {
        boolean paired = i + 1 < clean.length() && clean.charAt(i + 1) == '\n';
        clean.setCharAt(i, paired ? ' ' : '\n');
      } else if (isUnwanted(c) || isLoneSurrogate(clean, i)) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }

  private static boolean isUnwanted(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || c == '\uFFFE'
        || c == '\uFFFF'
        || (c >= '\uFDD0' && c <= '\uFDEF');
  }

  private static boolean isLoneSurrogate(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
