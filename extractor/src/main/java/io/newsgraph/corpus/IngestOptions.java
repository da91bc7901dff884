package io.newsgraph.corpus;

/**
 * How documents are ingested.
 *
 * @param run threads, limits, stop
 * @param settings fingerprint of what else decides about the graphs
 * @param batchSize documents committed at a time
 * @param again whether documents are worked on even if they have not changed
 */
public record IngestOptions(RunOptions run, String settings, int batchSize, boolean again) {

  /** Documents a commit, where nothing else is asked for: each commit costs some tens of fsyncs. */
  public static final int BATCH_SIZE = 100;
}
