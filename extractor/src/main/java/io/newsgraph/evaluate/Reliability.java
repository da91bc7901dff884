package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a confidence is worth: how many rows of each confidence are right in {@link
 * FactScorer.Mode#TRUTH}. Rows that are neither right nor wrong, or have no confidence, are left
 * out.
 *
 * @param bins the bins in ascending order
 */
public record Reliability(List<Bin> bins) {

  private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1};

  /** What a user may rely on. */
  private static final double HIGH = 0.9;

  /**
   * The rows of one stretch of confidence.
   *
   * @param from lowest confidence, inclusive
   * @param to highest confidence, exclusive but for 1
   * @param right rows that are right
   * @param wrong rows that are wrong
   */
  public record Bin(double from, double to, int right, int wrong) {

    /** Share of right rows, 0 when there are none at all. */
    public double shareRight() {
      return Prf.ratio(right, right + wrong);
    }
  }

  /** The table of a matching. */
  static Reliability of(FactMatching truth) {
    List<FactRow> right = truth.pairs().stream().map(FactMatching.Pair::row).toList();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i + 1 < EDGES.length; i++) {
      double from = EDGES[i];
      double to = EDGES[i + 1];
      bins.add(new Bin(from, to, count(right, from, to), count(truth.wrong(), from, to)));
    }
    return new Reliability(List.copyOf(bins));
  }

  private static int count(List<FactRow> rows, double from, double to) {
    return (int)
        rows.stream()
            .filter(row -> row.confidence().isPresent())
            .mapToDouble(row -> row.confidence().getAsDouble())
            .filter(c -> c >= from && (c < to || (to == 1 && c <= 1)))
            .count();
  }

  /** All rows of high confidence (0.9 and more) as one bin. */
  public Bin high() {
    List<Bin> high = bins.stream().filter(bin -> bin.from() >= HIGH).toList();
    return new Bin(
        HIGH,
        1,
        high.stream().mapToInt(Bin::right).sum(),
        high.stream().mapToInt(Bin::wrong).sum());
  }

  /** Share of all right rows that have high confidence. */
  public double shareOfRightAtHigh() {
    return Prf.ratio(high().right(), bins.stream().mapToInt(Bin::right).sum());
  }
}
