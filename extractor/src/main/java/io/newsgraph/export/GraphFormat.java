package io.newsgraph.export;

import java.io.IOException;
import java.io.Writer;

/** A format of graph tools: entities and the edges between them. */
interface GraphFormat extends TextFormat {

  /**
   * Writes the graph; neither flushes nor closes.
   *
   * @throws IOException when the writer does
   */
  void write(GraphView view, Writer out) throws IOException;

  @Override
  default void write(ExportSource source, Writer out) throws IOException {
    write(source.graphView(), out);
  }

  @Override
  default boolean isGraph() {
    return true;
  }
}
