package io.newsgraph.corpus;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How documents are worked on.
 *
 * @param threads documents at a time
 * @param patience longest wait for one document, not counting the reading of models
 * @param stop once true, no further document is begun
 */
public record RunOptions(int threads, Duration patience, BooleanSupplier stop) {

  /** The annotator keeps the time limit itself between sentences; patience is for when it hangs. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** Options for a pipeline with this time limit for a document. */
  public static RunOptions of(int threads, Duration timeLimit, BooleanSupplier stop) {
    return new RunOptions(threads, timeLimit.plus(GRACE), stop);
  }
}
