package io.newsgraph;

/** A document cannot be understood, through no fault of the program. */
public final class DocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String advice;
  private final boolean limit;

  /**
   * A document cannot be understood.
   *
   * @param reason what is wrong, without the document's name
   * @param advice what to do
   * @param limit true when it is too much rather than at fault
   */
  public DocumentException(String reason, String advice, boolean limit, Throwable cause) {
    super(reason, cause);
    this.advice = advice;
    this.limit = limit;
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
