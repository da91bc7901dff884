package io.newsgraph.corpus;

import io.newsgraph.Pipeline;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.Scan;
import java.util.function.Consumer;

/** Runs all documents of a scan through the pipeline without storing anything. */
public final class CorpusExtraction {

  private final Pipeline pipeline;
  private final DocumentReader reader;
  private final RunOptions options;

  /** An extraction. */
  public CorpusExtraction(Pipeline pipeline, DocumentReader reader, RunOptions options) {
    this.pipeline = pipeline;
    this.reader = reader;
    this.options = options;
  }

  /**
   * Runs.
   *
   * @param outcomes takes what becomes of each document, in the order of the inputs
   */
  public Tally run(Scan scan, Consumer<Outcome> outcomes) {
    Count count = new Count(outcomes);
    try (DocumentRunner runner = new DocumentRunner(pipeline, options, count)) {
      new CorpusReader(reader, options.stop()).read(scan, runner);
      runner.finish();
    }
    return count.tally();
  }
}
