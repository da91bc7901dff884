package io.newsgraph.cli;

import io.newsgraph.PipelineResult;

/** Prints what documents say. */
interface FactWriter {

  /** Takes the next document. */
  void write(PipelineResult result);

  /** Writes what was kept back until all documents were there. */
  default void finish() {}
}
