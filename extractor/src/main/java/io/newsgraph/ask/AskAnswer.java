package io.newsgraph.ask;

import io.newsgraph.store.StoredStatement;
import io.newsgraph.text.Language;
import java.util.List;

/**
 * The answer to a question in words.
 *
 * @param kind what was asked
 * @param language the language it was asked in
 * @param sparql the query that was asked instead
 * @param findings the answers, the surest first; of questions for values, one each value; else one
 *     for all statements, or none when no article says anything of it
 */
public record AskAnswer(Kind kind, Language language, String sparql, List<Finding> findings) {

  /** What a question asks for. */
  public enum Kind {
    /** Who, what, where, when, how much. */
    VALUES,
    /** Whether it is so. */
    TRUTH,
    /** Who says that it is so. */
    SOURCES,
    /** What is said of something, or said by hearsay. */
    STATEMENTS
  }

  /**
   * An answer with its evidence.
   *
   * @param label name, date or number as an article has it; empty when no value was asked for
   * @param certainty how sure it is: Asserted, Reported, Planned or Negated; when it rests on
   *     several statements together, that of the weakest
   * @param statements the statements it rests on
   */
  public record Finding(String label, String certainty, List<StoredStatement> statements) {

    /** Keeps the list unmodifiable. */
    public Finding {
      statements = List.copyOf(statements);
    }
  }

  /** Keeps the list unmodifiable. */
  public AskAnswer {
    findings = List.copyOf(findings);
  }

  /** How sure the surest answer is: Asserted, Reported, Planned, Negated; empty when none is. */
  public String verdict() {
    return findings.isEmpty() ? "" : findings.get(0).certainty();
  }
}
