package io.newsgraph.read;

import java.io.IOException;
import java.util.Set;

/** A file format: how its bytes become documents. */
interface Format {

  /** File name extensions in lower case, without the dot. */
  Set<String> extensions();

  /**
   * Whether an input holds many documents, each with an id and a size limit of its own, rather than
   * one.
   */
  default boolean isCorpus() {
    return false;
  }

  /**
   * Passes on every document of the input in order.
   *
   * @throws ReadException if the input as a whole cannot be read
   * @throws IOException if its bytes cannot be read
   */
  void read(Content content, DocumentSink sink) throws ReadException, IOException;
}
