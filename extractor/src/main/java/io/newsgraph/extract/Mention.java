package io.newsgraph.extract;

import io.newsgraph.text.Span;

/**
 * A stretch of one sentence that names, describes or stands for something.
 *
 * @param id position in {@link Mentions#all()}
 * @param sentence index of its sentence
 * @param first id of its first token
 * @param last id of its last token
 * @param head id of its syntactic head
 * @param kind how it refers
 * @param text its words as written, contractions resolved by the document's own characters
 * @param span offsets in the document
 */
record Mention(
    int id, int sentence, int first, int last, int head, Kind kind, String text, Span span) {

  /** How a mention refers. */
  enum Kind {
    NAME,
    NOMINAL,
    PRONOUN,
    POSSESSIVE
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
