package io.newsgraph.query;

import io.newsgraph.store.StoredStatement;
import java.util.List;

/**
 * An answer with the statements it rests on.
 *
 * @param answer the answer
 * @param statements for each row of a table, or for a truth, the statements behind it; none where
 *     the query counts or sums over statements that it does not name
 */
public record Evidenced(Answer answer, List<List<StoredStatement>> statements) {

  /** Keeps the list unmodifiable. */
  public Evidenced {
    statements = List.copyOf(statements);
  }
}
