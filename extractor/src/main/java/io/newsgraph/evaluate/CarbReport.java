package io.newsgraph.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * The score of open extraction on CaRB.
 *
 * @param points precision and recall at each confidence as threshold, ascending
 * @param gold gold tuples
 */
public record CarbReport(List<Point> points, int gold) implements Report {

  /**
   * A point of the curve.
   *
   * @param threshold least confidence of the extractions looked at
   * @param precision words of extractions that match
   * @param recall words of gold tuples that are matched
   * @param extractions how many extractions have that confidence
   */
  public record Point(double threshold, double precision, double recall, int extractions) {

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return Prf.f1(precision, recall);
    }
  }

  /** The point with the best F1, the first one of several; nothing extracted is all 0. */
  public Point best() {
    Point best = new Point(0, 0, 0, 0);
    for (Point point : points) {
      if (point.f1() > best.f1()) {
        best = point;
      }
    }
    return best;
  }

  /** Area under the curve by trapezoids, the curve beginning at recall 0 with precision 1. */
  public double areaUnderCurve() {
    double area = 0;
    for (int i = 0; i < points.size(); i++) {
      boolean last = i + 1 == points.size();
      double nextRecall = last ? 0 : points.get(i + 1).recall();
      double nextPrecision = last ? 1 : points.get(i + 1).precision();
      area +=
          (points.get(i).recall() - nextRecall) * (points.get(i).precision() + nextPrecision) / 2;
    }
    return area;
  }

  @Override
  public List<String> lines() {
    Point all = points.isEmpty() ? best() : points.get(0);
    return List.of(
        "CaRB: "
            + gold
            + " gold tuples, AUC "
            + String.format(Locale.ROOT, "%.3f", areaUnderCurve()),
        line("best F1", best()),
        line("all", all));
  }

  private static String line(String name, Point point) {
    return String.format(
        Locale.ROOT,
        "%-8s P %.3f R %.3f F1 %.3f at confidence %.2f (%d extractions)",
        name,
        point.precision(),
        point.recall(),
        point.f1(),
        point.threshold(),
        point.extractions());
  }
}
