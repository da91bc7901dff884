package io.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** A format that a store can be written in. */
public interface ExportFormat {

  /** Name on the command line, "ttl". */
  String name();

  /** What it is, in a few words. */
  String description();

  /** True for a format of graph tools, which a selection of edges applies to. */
  default boolean isGraph() {
    return false;
  }

  /**
   * Writes what is selected and flushes; never closes.
   *
   * @throws IOException when the stream does, or when a program that draws is absent or fails
   */
  void write(ExportSource source, OutputStream out) throws IOException;
}
