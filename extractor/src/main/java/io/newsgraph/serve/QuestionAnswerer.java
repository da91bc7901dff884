package io.newsgraph.serve;

import io.newsgraph.store.StoredStatement;
import java.util.List;

/** Answers questions in words; the server knows nothing of language. */
public interface QuestionAnswerer {

  /**
   * What was understood and found.
   *
   * @param truth whether only a yes or no was asked for, to which the first finding's certainty
   *     answers
   * @param sparql the question as a query
   * @param findings the answers, the surest first; none when no article says anything of it
   */
  record Reply(boolean truth, String sparql, List<Finding> findings) {

    /** Keeps the list unmodifiable. */
    public Reply {
      findings = List.copyOf(findings);
    }
  }

  /**
   * An answer with its evidence.
   *
   * @param label name, date or number; empty when no value was asked for
   * @param certainty how sure it is: Asserted, Reported, Planned, Negated
   * @param statements the statements it rests on
   */
  record Finding(String label, String certainty, List<StoredStatement> statements) {

    /** Keeps the list unmodifiable. */
    public Finding {
      statements = List.copyOf(statements);
    }
  }

  /** The question is not understood; the message says what can be asked instead. */
  final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the reader. */
    public NotUnderstood(String message) {
      super(message);
    }
  }

  /**
   * Answers a question; called by one thread at a time.
   *
   * @param question in French or English
   * @throws NotUnderstood when it cannot be read as a question to the graph
   */
  Reply answer(String question);
}
