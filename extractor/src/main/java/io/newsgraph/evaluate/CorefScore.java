package io.newsgraph.evaluate;

import java.util.Locale;

/**
 * Precision and recall as sums that can be added up over documents.
 *
 * @param precisionPart numerator of the precision
 * @param precisionWhole its denominator
 * @param recallPart numerator of the recall
 * @param recallWhole its denominator
 */
public record CorefScore(
    double precisionPart, double precisionWhole, double recallPart, double recallWhole) {

  /** Nothing yet. */
  static CorefScore none() {
    return new CorefScore(0, 0, 0, 0);
  }

  CorefScore plus(CorefScore other) {
    return new CorefScore(
        precisionPart + other.precisionPart,
        precisionWhole + other.precisionWhole,
        recallPart + other.recallPart,
        recallWhole + other.recallWhole);
  }

  /** Precision, 0 without response. */
  public double precision() {
    return Prf.ratio(precisionPart, precisionWhole);
  }

  /** Recall, 0 without key. */
  public double recall() {
    return Prf.ratio(recallPart, recallWhole);
  }

  /** Harmonic mean of the two. */
  public double f1() {
    return Prf.f1(precision(), recall());
  }

  /** "P 0.512 R 0.400 F1 0.449". */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
  }
}
