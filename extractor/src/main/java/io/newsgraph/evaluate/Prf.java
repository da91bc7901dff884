package io.newsgraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Precision, recall and F1 of counts.
 *
 * @param found right answers
 * @param wrong wrong answers
 * @param gold answers demanded
 */
public record Prf(int found, int wrong, int gold) {

  /** Share of the answers that are right; 0 without answers. */
  public double precision() {
    return ratio(found, found + wrong);
  }

  /** Share of the demanded answers that were given; 0 when nothing is demanded. */
  public double recall() {
    return ratio(found, gold);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return f1(precision(), recall());
  }

  /** The sum of two counts. */
  public Prf plus(Prf other) {
    return new Prf(found + other.found, wrong + other.wrong, gold + other.gold);
  }

  /** Harmonic mean, 0 when both are 0. */
  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** A ratio, 0 when the denominator is. */
  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Rounds to four decimals, half to even on the exact binary value. */
  static String round(double value) {
    double rounded = new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    return BigDecimal.valueOf(rounded).toPlainString();
  }

  /** "P 0.9 R 0.5 F1 0.6429 found 9 wrong 1 gold 18". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %s R %s F1 %s found %d wrong %d gold %d",
        round(precision()),
        round(recall()),
        round(f1()),
        found,
        wrong,
        gold);
  }
}
