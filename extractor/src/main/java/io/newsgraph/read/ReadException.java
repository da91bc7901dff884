package io.newsgraph.read;

/** An input, or a document in it, cannot be read: one line of reason and what to do about it. */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Whether the input is at fault or only too much. */
  public enum Fault {
    /** The input is missing, unreadable or no article. */
    INVALID,
    /** The input passes a limit. */
    LIMIT
  }

  private final Fault fault;
  private final String advice;

  private ReadException(Fault fault, String reason, String advice) {
    super(reason);
    this.fault = fault;
    this.advice = advice;
  }

  /** The input is bad. */
  static ReadException invalid(String reason, String advice) {
    return new ReadException(Fault.INVALID, reason, advice);
  }

  /** The input is too much. */
  static ReadException limit(String reason, String advice) {
    return new ReadException(Fault.LIMIT, reason, advice);
  }

  /** Whether the input is at fault or only too much. */
  public Fault fault() {
    return fault;
  }

  /** What to do. */
  public String advice() {
    return advice;
  }

  /** The same as the rejection of this input or document. */
  Rejection of(String name) {
    return new Rejection(name, fault, getMessage(), advice);
  }
}
