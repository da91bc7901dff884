package io.newsgraph.cli;

import io.newsgraph.corpus.Tally;

/** Shows how far a long run is. */
@FunctionalInterface
interface Progress extends AutoCloseable {

  /** Called after each document. */
  void at(Tally tally);

  /** Makes room for a message. */
  default void beforeMessage() {}

  @Override
  default void close() {}
}
