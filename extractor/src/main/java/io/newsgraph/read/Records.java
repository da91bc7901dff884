package io.newsgraph.read;

import java.io.IOException;

/**
 * Reads the many documents of one input: a bad one is reported and does not keep the others from
 * being read, unless there are only bad ones.
 */
final class Records {

  /** As many bad records at the beginning show that the input is something else. */
  private static final int BAD_BEGINNING = 100;

  private final DocumentSink sink;
  private int good;
  private int bad;

  Records(DocumentSink sink) {
    this.sink = sink;
  }

  /** Makes one document and passes it on. */
  interface Reading {
    void run() throws ReadException, IOException;
  }

  /**
   * Reads one.
   *
   * @param name of the record in messages
   * @throws ReadException if nothing but bad records has come
   */
  void read(String name, Reading reading) throws ReadException, IOException {
    try {
      reading.run();
      good++;
    } catch (ReadException e) {
      bad++;
      if (good == 0 && bad == BAD_BEGINNING) {
        throw ReadException.invalid(
            "its first %d records are bad, the last because it %s".formatted(bad, e.getMessage()),
            e.advice());
      }
      sink.rejected(e.of(name));
    }
  }
}
