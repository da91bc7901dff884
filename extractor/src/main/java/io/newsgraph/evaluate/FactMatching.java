package io.newsgraph.evaluate;

import java.util.List;

/**
 * Which rows state which gold facts.
 *
 * @param pairs each found gold fact with its row, each row used at most once
 * @param missed demanded facts that no row states
 * @param wrong rows that state no gold fact
 * @param neutral rows that are neither right nor wrong: they repeat a found fact with the same
 *     certainty, state a property that it implies, or state an optional fact
 */
public record FactMatching(
    List<Pair> pairs, List<GoldFact> missed, List<FactRow> wrong, List<FactRow> neutral) {

  /**
   * A gold fact and the row that states it.
   *
   * @param gold the fact
   * @param row the row
   */
  public record Pair(GoldFact gold, FactRow row) {

    /** True when the row's certainty is one that the gold accepts. */
    public boolean rightCertainty() {
      return gold.certainty().contains(row.certainty());
    }
  }

  /** The counts. */
  public Prf prf() {
    return new Prf(pairs.size(), wrong.size(), pairs.size() + missed.size());
  }
}
