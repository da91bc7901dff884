package io.newsgraph.corpus;

import io.newsgraph.corenlp.AnnotationException;
import io.newsgraph.lexicon.LexiconException;
import io.newsgraph.read.Rejection;

/** Says in one line why a document could not be understood. */
final class Failures {

  private static final String LEAVE_OUT = "leave it out, or report it with the article";

  private Failures() {}

  /**
   * The rejection that stands for a failure.
   *
   * @throws LexiconException if the fault is not the document's but the ontology's
   */
  static Rejection rejection(String document, Job.Result<?> failure) {
    if (!(failure instanceof Job.Result.Thrown<?> failed)) {
      return Rejection.limit(
          document, "took too long and does not end", "split it or raise --time-limit");
    }
    Throwable thrown = failed.thrown();
    if (thrown instanceof LexiconException fault) {
      throw fault;
    }
    if (thrown instanceof AnnotationException annotation
        && !(annotation.getCause() instanceof Error)) {
      return annotation.isLimit()
          ? Rejection.limit(document, annotation.reason(), annotation.advice())
          : Rejection.invalid(document, annotation.reason(), annotation.advice());
    }
    return ofError(document, thrown instanceof AnnotationException ? thrown.getCause() : thrown);
  }

  private static Rejection ofError(String document, Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      return Rejection.limit(
          document, "needs more memory than there is", "split it, or set NEWSGRAPH_OPTS=-Xmx4g");
    }
    if (thrown instanceof StackOverflowError) {
      return Rejection.limit(document, "is nested too deeply", LEAVE_OUT);
    }
    return Rejection.invalid(document, "cannot be analysed (" + thrown + ")", LEAVE_OUT);
  }
}
