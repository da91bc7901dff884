package io.newsgraph.corenlp;

import io.newsgraph.text.Span;

/** UTF-16 offsets of a text as code points. */
final class CodePoints {

  private final int[] index;

  /** Indexes a text; costs nothing when it holds no character beyond U+FFFF. */
  CodePoints(String text) {
    index =
        text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? indexOf(text) : new int[0];
  }

  private static int[] indexOf(String text) {
    int[] index = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      index[i] = points;
      boolean first =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!first) {
        points++;
      }
    }
    index[text.length()] = points;
    return index;
  }

  /** The code points before this UTF-16 offset. */
  int at(int offset) {
    return index.length == 0 ? offset : index[offset];
  }

  /** The span between two UTF-16 offsets. */
  Span span(int begin, int end) {
    return new Span(at(begin), at(end));
  }
}
