package io.newsgraph.corenlp;

import io.newsgraph.text.Span;

/**
 * Something that was cut for its length while the document as a whole succeeded.
 *
 * @param document id of the document
 * @param span where, in code points
 * @param reason one line
 */
public record Note(String document, Span span, String reason) {}
