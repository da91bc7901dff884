package io.newsgraph.text;

/**
 * An article as it was read.
 *
 * @param id path relative to the input root, or URL; unique in a run
 * @param text the article's own characters (controls become spaces), what all offsets address
 * @param language the language it is read in
 * @param metadata what is known of the article besides its text
 */
public record Document(String id, String text, Language language, Metadata metadata) {

  /** The verbatim text of a span (code points). */
  public String quote(Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
