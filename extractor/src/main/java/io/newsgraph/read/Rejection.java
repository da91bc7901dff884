package io.newsgraph.read;

/**
 * An input or document that was left out, and why.
 *
 * @param name the input as it was named, or the document's id
 * @param fault whether it is at fault or only too much
 * @param reason what is wrong
 * @param advice what to do
 */
public record Rejection(String name, ReadException.Fault fault, String reason, String advice) {

  /** An input at fault. */
  public static Rejection invalid(String name, String reason, String advice) {
    return new Rejection(name, ReadException.Fault.INVALID, reason, advice);
  }

  /** An input that passes a limit. */
  public static Rejection limit(String name, String reason, String advice) {
    return new Rejection(name, ReadException.Fault.LIMIT, reason, advice);
  }

  /** One line: name, reason, what to do. */
  @Override
  public String toString() {
    return name + ": " + reason + "; " + advice;
  }
}
