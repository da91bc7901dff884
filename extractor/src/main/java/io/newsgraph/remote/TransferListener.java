package io.newsgraph.remote;

/** Is told how far a transfer is. */
@FunctionalInterface
public interface TransferListener {

  /**
   * A batch has arrived.
   *
   * @param done graphs that have arrived
   * @param all graphs to be transferred
   * @param triples triples that have arrived
   */
  void at(int done, int all, long triples);
}
