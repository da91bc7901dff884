package io.newsgraph.serve;

import io.newsgraph.query.Answer;

/** Answers questions in words; the server knows nothing of language. */
public interface QuestionAnswerer {

  /**
   * What was understood and found.
   *
   * @param sparql the question as a query
   * @param answer its answer
   */
  record Reply(String sparql, Answer answer) {}

  /** The question is not understood; the message says what can be asked instead. */
  final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the reader. */
    public NotUnderstood(String message) {
      super(message);
    }
  }

  /**
   * Answers a question; may be called by several threads at once.
   *
   * @param question in French or English
   * @throws NotUnderstood when it cannot be read as a question to the graph
   */
  Reply answer(String question);
}
