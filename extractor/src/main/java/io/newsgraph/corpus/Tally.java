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
 */
public record Tally(int done, int unchanged, int invalid, int overLimit, long facts) {

  /** Nothing yet. */
  public static Tally none() {
    return new Tally(0, 0, 0, 0, 0);
  }

  /** With one more. */
  public Tally plus(Outcome outcome) {
    if (outcome instanceof Outcome.Done document) {
      return new Tally(
          done + 1, unchanged, invalid, overLimit, facts + document.result().facts().size());
    }
    if (outcome instanceof Outcome.Rejected bad) {
      boolean limit = bad.rejection().fault() == Fault.LIMIT;
      return new Tally(
          done, unchanged, invalid + (limit ? 0 : 1), overLimit + (limit ? 1 : 0), facts);
    }
    return new Tally(done, unchanged + 1, invalid, overLimit, facts);
  }

  /** All of them. */
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
