package io.newsgraph.corenlp;

/** A document could not be annotated; the message is one line: document, reason, what to do. */
public final class AnnotationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String advice;
  private final boolean limit;

  private AnnotationException(
      String document, String reason, String advice, boolean limit, Throwable cause) {
    super(document + ": " + reason + "; " + advice, cause);
    this.reason = reason;
    this.advice = advice;
    this.limit = limit;
  }

  /** The document passes a limit of the options. */
  static AnnotationException limit(String document, String reason, String advice) {
    return new AnnotationException(document, reason, advice, true, null);
  }

  /** The models failed on the document. */
  static AnnotationException failed(String document, Throwable cause) {
    return new AnnotationException(
        document,
        "the language models failed on it (" + cause + ")",
        "leave it out, or report it with the article",
        cause instanceof OutOfMemoryError || cause instanceof StackOverflowError,
        cause);
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }

  /** What to do. */
  public String advice() {
    return advice;
  }

  /** True when the document is too much rather than at fault. */
  public boolean isLimit() {
    return limit;
  }
}
