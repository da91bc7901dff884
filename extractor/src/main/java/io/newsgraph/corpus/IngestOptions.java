package io.newsgraph.corpus;

/**
 * How documents are ingested.
 *
 * @param run threads, limits, stop
 * @param settings fingerprint of what else decides about the graphs
 * @param batchSize documents committed at a time
 * @param again whether documents are worked on even if they have not changed
 * @param gone what is done about documents that are not where they came from any more
 */
public record IngestOptions(
    RunOptions run, String settings, int batchSize, boolean again, Absent gone) {

  /** What is done about stored documents that are not where they came from any more. */
  public enum Absent {
    /** Nothing, for not all were looked for. */
    IGNORE,
    /** They are reported. */
    REPORT,
    /** They are reported and removed. */
    REMOVE
  }

  /** Options that report absent documents. */
  public IngestOptions(RunOptions run, String settings, int batchSize, boolean again) {
    this(run, settings, batchSize, again, Absent.REPORT);
  }

  /** Documents a commit, where nothing else is asked for: each commit costs some tens of fsyncs. */
  public static final int BATCH_SIZE = 100;
}
