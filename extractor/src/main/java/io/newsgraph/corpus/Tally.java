package io.newsgraph.corpus;

import io.newsgraph.read.ReadException.Fault;

/**
 * How many documents came to what end.
 *
 * @param done understood (and stored)
 * @param unchanged left out because they have not changed
 * @param invalid rejected for a fault
 * @param overLimit rejected for a limit
 * @param facts found in those that were understood
 * @param gone found to be stored but not to exist any more
 * @param removed of those, the ones that were removed
 */
public record Tally(
    int done, int unchanged, int invalid, int overLimit, long facts, int gone, int removed) {

  /** Nothing yet. */
  public static Tally none() {
    return new Tally(0, 0, 0, 0, 0, 0, 0);
  }

  /** With one more. */
  public Tally plus(Outcome outcome) {
    if (outcome instanceof Outcome.Done document) {
      return new Tally(
          done + 1,
          unchanged,
          invalid,
          overLimit,
          facts + document.result().facts().size(),
          gone,
          removed);
    }
    if (outcome instanceof Outcome.Rejected bad) {
      boolean limit = bad.rejection().fault() == Fault.LIMIT;
      return new Tally(
          done,
          unchanged,
          invalid + (limit ? 0 : 1),
          overLimit + (limit ? 1 : 0),
          facts,
          gone,
          removed);
    }
    if (outcome instanceof Outcome.Gone absent) {
      int more = absent.removed() ? 1 : 0;
      return new Tally(done, unchanged, invalid, overLimit, facts, gone + 1, removed + more);
    }
    return new Tally(done, unchanged + 1, invalid, overLimit, facts, gone, removed);
  }

  /** All that were read. */
  public int all() {
    return done + unchanged + rejected();
  }

  /** Those rejected. */
  public int rejected() {
    return invalid + overLimit;
  }

  /** True when none was good. */
  public boolean nothingGood() {
    return done + unchanged == 0;
  }
}
