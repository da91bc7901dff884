package io.newsgraph.read.pdf;

/** A PDF cannot be read. */
public final class PdfException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** It asks for a password. */
    ENCRYPTED,
    /** It is no PDF, or a broken one. */
    DAMAGED,
    /** It takes too long. */
    TIME,
    /** It needs too much memory. */
    MEMORY
  }

  private final Reason reason;

  PdfException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
