package io.newsgraph.evaluate;

import io.newsgraph.text.Span;

/**
 * Quotes from a text that is addressed in code points, on one line each.
 *
 * @param text the text
 */
record Quotes(String text) {

  private static final int CONTEXT = 80;

  /** The characters of a span. */
  String quote(Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    int end = text.offsetByCodePoints(begin, span.length());
    return text.substring(begin, end).replaceAll("\\s+", " ").strip();
  }

  /** A span with some context on either side. */
  String around(Span span) {
    int length = text.codePointCount(0, text.length());
    return quote(
        new Span(Math.max(0, span.begin() - CONTEXT), Math.min(length, span.end() + CONTEXT)));
  }
}
