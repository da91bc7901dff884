package io.newsgraph.evaluate;

import java.util.Set;

/**
 * What of KnowledgeNet to score and how.
 *
 * @param folds the folds to score; all when empty
 * @param limit most documents to score
 * @param threads documents processed at a time
 */
public record KnowledgeNetOptions(Set<Integer> folds, int limit, int threads) {

  /** Checks the numbers. */
  public KnowledgeNetOptions {
    folds = Set.copyOf(folds);
    if (limit < 1 || threads < 1) {
      throw new IllegalArgumentException("limit and threads must be positive");
    }
  }

  /** Everything, on one thread. */
  public static KnowledgeNetOptions all() {
    return new KnowledgeNetOptions(Set.of(), Integer.MAX_VALUE, 1);
  }

  boolean takes(int fold) {
    return folds.isEmpty() || folds.contains(fold);
  }
}
