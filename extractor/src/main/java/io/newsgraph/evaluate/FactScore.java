package io.newsgraph.evaluate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The score of a set of facts; modes as in {@link FactScorer.Mode}.
 *
 * @param truthMatching matches with the certainty right: the headline
 * @param lenientMatching matches whatever the certainty
 * @param strictMatching exact matches whatever the certainty
 * @param status share of leniently found facts with the right certainty
 * @param hedged the same over facts whose gold is not asserted; empty without such facts
 * @param falseFactRows rows that assert what the gold has only as reported, planned or negated
 * @param sourceRecall share of the gold's sources found, over found facts; empty without sources
 * @param sourcePrecision share of given sources that are right, over found facts
 */
public record FactScore(
    FactMatching truthMatching,
    FactMatching lenientMatching,
    FactMatching strictMatching,
    double status,
    OptionalDouble hedged,
    List<FactRow> falseFactRows,
    OptionalDouble sourceRecall,
    OptionalDouble sourcePrecision) {

  /** Property, arguments and certainty right. */
  public Prf truth() {
    return truthMatching.prf();
  }

  /** Property and arguments right. */
  public Prf lenient() {
    return lenientMatching.prf();
  }

  /** Exact property, full names, full dates. */
  public Prf strict() {
    return strictMatching.prf();
  }

  /** How often a rumour, a plan or a denial was sold as fact. */
  public int falseFacts() {
    return falseFactRows.size();
  }
}
