package io.newsgraph.export;

import java.io.IOException;
import java.io.Writer;

/** A format that a store can be written in. */
public interface ExportFormat {

  /** Name on the command line, "ttl". */
  String name();

  /** What it is, in a few words. */
  String description();

  /**
   * Writes what is selected; neither flushes nor closes.
   *
   * @throws IOException when the writer does
   */
  void write(ExportSource source, Writer out) throws IOException;
}
