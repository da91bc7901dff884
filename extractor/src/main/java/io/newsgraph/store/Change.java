package io.newsgraph.store;

/** What storing a document changed. */
public enum Change {
  ADDED,
  REPLACED,
  /** The graph was the same; nothing was written, or only the signature of its input. */
  UNCHANGED
}
