package io.newsgraph.cli;

import io.newsgraph.corpus.Tally;

/** What the program ends with (docs/errors.md). */
final class ExitCode {

  static final int DONE = 0;
  static final int SOME_REJECTED = 1;
  static final int USAGE = 2;
  static final int INVALID_INPUT = 3;
  static final int STORE_BUSY = 4;
  static final int STORE_DAMAGED = 5;
  static final int IO = 6;
  static final int LIMIT = 7;
  static final int INTERNAL = 70;

  private ExitCode() {}

  /**
   * After many documents: all good, some bad, all bad; over the limit only when no document had
   * another fault.
   */
  static int of(Tally tally) {
    if (tally.rejected() == 0) {
      return DONE;
    }
    if (!tally.nothingGood()) {
      return SOME_REJECTED;
    }
    return tally.invalid() == 0 ? LIMIT : INVALID_INPUT;
  }
}
