package io.newsgraph.query;

import java.time.Duration;

/** Why a question got no answer; the message says what and where on one line. */
public abstract sealed class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private QueryException(String message) {
    super(message);
  }

  /** The SPARQL is not well formed. */
  public static final class Syntax extends QueryException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Syntax(int line, int column, String problem) {
      super("line " + line + ", column " + column + ": " + problem);
      this.line = line;
      this.column = column;
    }

    /** Line of the text, from 1. */
    public int line() {
      return line;
    }

    /** Column of the line, from 1. */
    public int column() {
      return column;
    }
  }

  /** The query asks for something that queries may not do. */
  public static final class Forbidden extends QueryException {
    private static final long serialVersionUID = 1L;

    Forbidden(String message) {
      super(message);
    }
  }

  /** No question, parameter, class, property or entity has that name. */
  public static final class Unknown extends QueryException {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  /** The query needed more time or memory than it may use. */
  public static final class Limit extends QueryException {
    private static final long serialVersionUID = 1L;

    Limit(String message) {
      super(message);
    }

    /** It took longer than it may. */
    public static Limit ofTime(Duration time) {
      return new Limit("the query took longer than " + time.toSeconds() + " s and was stopped");
    }
  }
}
