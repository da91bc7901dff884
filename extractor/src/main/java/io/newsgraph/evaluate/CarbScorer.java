package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Scores open extraction as CaRB does (Bhardwaj et al., EMNLP 2019, carb.py): for every confidence
 * as a threshold, recall takes for each gold tuple the best extraction (one extraction may serve
 * several gold tuples), precision pairs each extraction with at most one gold tuple, always the
 * pair of the highest precision first, and divides by the number of extractions; both are summed
 * over sentences. The figures are those of the threshold with the best F1.
 */
final class CarbScorer {

  private CarbScorer() {}

  /** Scores the extractions of each sentence; both maps by sentence. */
  static CarbReport score(
      Map<String, List<OpenTuple>> gold, Map<String, List<OpenTuple>> extracted) {
    double[] thresholds = thresholds(gold, extracted);
    Sums sums = new Sums(thresholds);
    gold.forEach(
        (sentence, tuples) -> sums.add(tuples, extracted.getOrDefault(sentence, List.of())));
    return sums.report(gold.values().stream().mapToInt(List::size).sum());
  }

  private static double[] thresholds(
      Map<String, List<OpenTuple>> gold, Map<String, List<OpenTuple>> extracted) {
    TreeSet<Double> confidences = new TreeSet<>();
    gold.keySet()
        .forEach(
            sentence ->
                extracted
                    .getOrDefault(sentence, List.of())
                    .forEach(tuple -> confidences.add(tuple.confidence())));
    return confidences.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Numerators and denominators at each threshold. */
  private static final class Sums {

    private final double[] thresholds;
    private final double[] precision;
    private final double[] extractions;
    private final double[] recall;
    private double goldTuples;

    private Sums(double[] thresholds) {
      this.thresholds = thresholds;
      precision = new double[thresholds.length];
      extractions = new double[thresholds.length];
      recall = new double[thresholds.length];
    }

    private void add(List<OpenTuple> gold, List<OpenTuple> extracted) {
      goldTuples += gold.size();
      CarbMatch[][] matches = matches(gold, extracted);
      double[] confidences =
          extracted.stream().mapToDouble(OpenTuple::confidence).sorted().toArray();
      int next = 0;
      for (double confidence : confidences) {
        int at = Arrays.binarySearch(thresholds, confidence);
        if (at < next) {
          continue;
        }
        List<Integer> kept = kept(extracted, confidence);
        double paired = pairedPrecision(matches, kept);
        double best = bestRecall(matches, kept);
        for (; next <= at; next++) {
          precision[next] += paired;
          extractions[next] += kept.size();
          recall[next] += best;
        }
      }
    }

    private static List<Integer> kept(List<OpenTuple> extracted, double confidence) {
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < extracted.size(); i++) {
        if (extracted.get(i).confidence() >= confidence) {
          kept.add(i);
        }
      }
      return kept;
    }

    private static CarbMatch[][] matches(List<OpenTuple> gold, List<OpenTuple> extracted) {
      return gold.stream()
          .map(g -> extracted.stream().map(e -> CarbMatch.of(g, e)).toArray(CarbMatch[]::new))
          .toArray(CarbMatch[][]::new);
    }

    private static double bestRecall(CarbMatch[][] matches, List<Integer> kept) {
      return Arrays.stream(matches)
          .mapToDouble(row -> kept.stream().mapToDouble(i -> row[i].recall()).max().orElse(0))
          .sum();
    }

    private static double pairedPrecision(CarbMatch[][] matches, List<Integer> kept) {
      boolean[] rowUsed = new boolean[matches.length];
      List<Integer> free = new ArrayList<>(kept);
      double sum = 0;
      for (int pairs = Math.min(matches.length, kept.size()); pairs > 0; pairs--) {
        int row = -1;
        int column = -1;
        for (int r = 0; r < matches.length; r++) {
          for (int c : rowUsed[r] ? List.<Integer>of() : free) {
            if (row < 0 || matches[r][c].precision() > matches[row][column].precision()) {
              row = r;
              column = c;
            }
          }
        }
        rowUsed[row] = true;
        free.remove((Integer) column);
        sum += matches[row][column].precision();
      }
      return sum;
    }

    private CarbReport report(int gold) {
      List<CarbReport.Point> points = new ArrayList<>();
      for (int i = 0; i < thresholds.length; i++) {
        points.add(
            new CarbReport.Point(
                thresholds[i],
                extractions[i] == 0 ? 1 : precision[i] / extractions[i],
                Prf.ratio(recall[i], goldTuples),
                (int) extractions[i]));
      }
      return new CarbReport(points, gold);
    }
  }
}
