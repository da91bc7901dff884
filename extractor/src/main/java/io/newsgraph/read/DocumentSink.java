package io.newsgraph.read;

import io.newsgraph.text.Document;

/** Takes the documents of an input as they are read. */
public interface DocumentSink {

  /** A document. */
  void document(Document document);

  /** A document, or the whole input, that cannot be read. */
  void rejected(Rejection rejection);

  /**
   * Asked before a document is read: whether it need not be.
   *
   * @param id the document
   * @param edition differs when the document has changed: a file's size and time, a feed item's
   *     digest
   */
  default boolean skips(String id, String edition) {
    return false;
  }

  /** Asked between the documents of one input: whether no more is wanted. */
  default boolean stopped() {
    return false;
  }
}
