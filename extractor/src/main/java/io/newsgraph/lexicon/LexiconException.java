package io.newsgraph.lexicon;

/**
 * A fault in the Turtle of the ontology or the lexicon. The message is one line: file, term, what
 * is wrong, what to do.
 */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault of one term.
   *
   * @param file file name within the ontology folder
   * @param place line and column or IRI of the term
   * @param problem what is wrong
   * @param advice what to do
   */
  LexiconException(String file, String place, String problem, String advice) {
    super(file + ": " + place + ": " + problem + "; " + advice);
  }

  /** A fault of a whole file or folder. */
  LexiconException(String file, String problem, String advice) {
    super(file + ": " + problem + "; " + advice);
  }

  /** A file of the ontology that cannot be read, or holds something else than it should. */
  public static LexiconException unreadable(String file, Exception cause) {
    LexiconException fault =
        new LexiconException(
            file, "cannot be read (" + cause.getMessage() + ")", "check that it is there");
    fault.initCause(cause);
    return fault;
  }
}
