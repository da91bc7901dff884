package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked example is the one of Pradhan et al., "Scoring Coreference Partitions" (ACL 2014). */
class CorefMetricsTest {

  private static final List<Set<String>> KEY =
      List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g"));
  private static final List<Set<String>> RESPONSE =
      List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i"));

  @Test
  void muc() {
    check(CorefMetrics.muc(KEY, RESPONSE), 2 / 5.0, 2 / 5.0);
  }

  @Test
  void bCubed() {
    check(CorefMetrics.bCubed(KEY, RESPONSE), 4 / 8.0, 35 / 12.0 / 7);
  }

  @Test
  void ceafEntity() {
    check(CorefMetrics.ceafEntity(KEY, RESPONSE), 1.3 / 3, 1.3 / 2);
  }

  @Test
  void mentions() {
    check(CorefMetrics.mentions(KEY, RESPONSE), 6 / 8.0, 6 / 7.0);
  }

  @Test
  void nothingFoundIsZero() {
    check(CorefMetrics.bCubed(KEY, List.of()), 0, 0);
    check(CorefMetrics.ceafEntity(KEY, List.of()), 0, 0);
    check(CorefMetrics.muc(KEY, List.of()), 0, 0);
  }

  private static void check(CorefScore score, double precision, double recall) {
    assertThat(score.precision()).isCloseTo(precision, within(1e-9));
    assertThat(score.recall()).isCloseTo(recall, within(1e-9));
  }

  @Test
  void theAssignmentIsTheBestOfAllPermutations() {
    Random random = new Random(7);
    for (int trial = 0; trial < 200; trial++) {
      double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : gain) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
        }
      }
      assertThat(Assignment.best(gain)).isCloseTo(tryAll(gain, 0, 0), within(1e-9));
    }
  }

  private static double tryAll(double[][] gain, int row, int used) {
    if (row == gain.length) {
      return 0;
    }
    double best = tryAll(gain, row + 1, used);
    for (int j = 0; j < gain[row].length; j++) {
      if ((used & (1 << j)) == 0) {
        best = Math.max(best, gain[row][j] + tryAll(gain, row + 1, used | (1 << j)));
      }
    }
    return best;
  }
}
