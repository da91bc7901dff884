package io.newsgraph.evaluate;

import java.util.SortedMap;

/**
 * How well qualifiers were read; see {@link QualifierScorer} for what counts.
 *
 * @param byKey counts of each qualifier key
 */
public record QualifierScore(SortedMap<String, Counts> byKey) {

  /**
   * Counts of qualifiers.
   *
   * @param demanded in the gold
   * @param right given with the gold's value
   * @param contradicted given with another value than the gold's
   * @param extra given where the gold has none
   */
  public record Counts(int demanded, int right, int contradicted, int extra) {

    Counts plus(Counts other) {
      return new Counts(
          demanded + other.demanded,
          right + other.right,
          contradicted + other.contradicted,
          extra + other.extra);
    }

    /** Extra ones left aside. */
    public Prf lenient() {
      return new Prf(right, contradicted, demanded);
    }

    /** Extra ones counted wrong. */
    public Prf strict() {
      return new Prf(right, contradicted + extra, demanded);
    }
  }

  /** The counts over all keys. */
  public Counts total() {
    return byKey.values().stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
  }
}
