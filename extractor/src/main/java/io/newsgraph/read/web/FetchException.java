package io.newsgraph.read.web;

/** A page cannot be had. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String advice;
  private final boolean limit;

  private FetchException(String reason, String advice, boolean limit) {
    super(reason);
    this.advice = advice;
    this.limit = limit;
  }

  static FetchException invalid(String reason, String advice) {
    return new FetchException(reason, advice, false);
  }

  static FetchException limit(String reason, String advice) {
    return new FetchException(reason, advice, true);
  }

  /** What to do. */
  public String advice() {
    return advice;
  }

  /** True when it would take too long or is too large, rather than being refused or missing. */
  public boolean isLimit() {
    return limit;
  }
}
