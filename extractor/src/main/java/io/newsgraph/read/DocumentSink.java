package io.newsgraph.read;

import io.newsgraph.text.Document;

/** Takes the documents of an input as they are read. */
public interface DocumentSink {

  /** A document. */
  void document(Document document);

  /** A document, or the whole input, that cannot be read. */
  void rejected(Rejection rejection);
}
