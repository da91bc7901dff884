package io.newsgraph.corpus;

import io.newsgraph.DocumentException;
import io.newsgraph.read.Rejection;

/** Says in one line why a document could not be understood. */
final class Failures {

  private static final String LEAVE_OUT = "leave it out, or report it with the article";

  private Failures() {}

  /** The rejection of a document that does not end. */
  static Rejection ranAway(String document) {
    return Rejection.limit(
        document, "took too long and does not end", "split it or raise --time-limit");
  }

  /** The rejection of a document on which this was thrown. */
  static Rejection thrown(String document, Throwable thrown) {
    if (thrown instanceof DocumentException e && !(root(e) instanceof Error)) {
      return e.isLimit()
          ? Rejection.limit(document, e.getMessage(), e.advice())
          : Rejection.invalid(document, e.getMessage(), e.advice());
    }
    Throwable cause = root(thrown);
    if (cause instanceof OutOfMemoryError) {
      return Rejection.limit(
          document, "needs more memory than there is", "split it, or set NEWSGRAPH_OPTS=-Xmx4g");
    }
    if (cause instanceof StackOverflowError) {
      return Rejection.limit(document, "is nested too deeply", LEAVE_OUT);
    }
    return Rejection.invalid(document, "cannot be analysed (" + thrown + ")", LEAVE_OUT);
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
