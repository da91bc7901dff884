package io.newsgraph.store;

import java.util.OptionalLong;

/** Why a store cannot be used; the message says what, where and what to do. */
public abstract sealed class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** There is no store at the location, and reading makes none. */
  public static final class Missing extends StoreException {
    private static final long serialVersionUID = 1L;

    Missing(String location) {
      super(
          location + ": no store there; build one with: newsgraph build --store " + location, null);
    }
  }

  /** There is something else at the location. */
  public static final class NotAStore extends StoreException {
    private static final long serialVersionUID = 1L;

    NotAStore(String location) {
      super(location + ": is not a store; name a store's folder, or a new one", null);
    }
  }

  /** Another process has it open. */
  public static final class Busy extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient OptionalLong process;

    Busy(String location, OptionalLong process, Throwable cause) {
      super(
          location
              + ": store busy, "
              + (process.isPresent() ? "process " + process.getAsLong() : "another process")
              + " has it open; try again when that one is done",
          cause);
      this.process = process;
    }

    /** The process that has it open, when known. */
    public OptionalLong process() {
      return process;
    }
  }

  /** Its files cannot be read. */
  public static final class Damaged extends StoreException {
    private static final long serialVersionUID = 1L;

    Damaged(String location, Throwable cause) {
      super(
          location
              + ": store damaged ("
              + Causes.summary(cause)
              + "); restore a copy, or build it again in a new folder",
          cause);
    }
  }

  /** The disk is full; what was committed before is safe. */
  public static final class Full extends StoreException {
    private static final long serialVersionUID = 1L;

    Full(String location, Throwable cause) {
      super(
          location + ": disk full; free some space and run again, what was committed is safe",
          cause);
    }
  }

  /** Its files cannot be read or written for another reason, such as missing permission. */
  public static final class Unusable extends StoreException {
    private static final long serialVersionUID = 1L;

    Unusable(String location, Throwable cause) {
      super(location + ": cannot use the store: " + Causes.summary(cause), cause);
    }
  }
}
