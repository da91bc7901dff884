package io.newsgraph.evaluate;

import io.newsgraph.text.Span;
import java.util.Set;

/**
 * Puts a text together from the words of a treebank, in French typography, and knows where each
 * word then stands (code points).
 *
 * <p>A sentence that ends without a closing mark (a headline) is followed by an empty line, any
 * other by a space.
 */
final class CorefText {

  private static final Set<String> JOINED_LEFT = Set.of(",", ".", ")", "]", "…", "...");
  private static final Set<String> JOINED_RIGHT = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(".", "!", "?", "…", "...", "»", ":", ";", ",");

  private final StringBuilder text = new StringBuilder();
  private int length;
  private String last = "";

  /** Adds a word and says where it stands. */
  Span add(String form) {
    if (!last.isEmpty() && !joined(last, form)) {
      append(" ");
    }
    Span span = new Span(length, length + form.codePointCount(0, form.length()));
    append(form);
    last = form;
    return span;
  }

  /** Ends a sentence. */
  void endSentence() {
    if (last.isEmpty()) {
      return;
    }
    append(CLOSING.contains(last.substring(last.length() - 1)) ? " " : "\n\n");
    last = "";
  }

  private static boolean joined(String left, String right) {
    return JOINED_LEFT.contains(right)
        || JOINED_RIGHT.contains(left)
        || left.endsWith("'")
        || left.endsWith("’")
        || (right.length() > 1 && right.startsWith("-"))
        || (left.length() > 1 && left.endsWith("-"));
  }

  private void append(String more) {
    text.append(more);
    length += more.codePointCount(0, more.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
