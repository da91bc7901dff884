package io.newsgraph.ask;

/** Why a question in words got no answer; the message says so on one line. */
public final class AskException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AskException(String message) {
    super(message);
  }
}
