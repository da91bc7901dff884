package io.newsgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** A format of characters; written in UTF-8. */
interface TextFormat extends ExportFormat {

  /**
   * Writes what is selected; neither flushes nor closes.
   *
   * @throws IOException when the writer does
   */
  void write(ExportSource source, Writer out) throws IOException;

  @Override
  default void write(ExportSource source, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    write(source, writer);
    writer.flush();
  }
}
