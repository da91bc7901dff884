package io.newsgraph.text;

import java.util.List;

/**
 * A document with its sentences analysed.
 *
 * @param document the article
 * @param sentences its sentences in order; lines that are no text (credits, "read more") are left
 *     out
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences) {

  /** Keeps the list unmodifiable. */
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }
}
