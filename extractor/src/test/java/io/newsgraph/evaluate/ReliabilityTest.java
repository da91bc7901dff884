package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void countsRightAndWrongRowsByConfidence() throws IOException {
    Reliability reliability =
        Evaluation.facts(Fixtures.file("gold.tsv"), Fixtures.file("rows.tsv")).reliability();
    assertThat(reliability.bins())
        .containsExactly(
            new Reliability.Bin(0, 0.5, 0, 2),
            new Reliability.Bin(0.5, 0.6, 1, 1),
            new Reliability.Bin(0.6, 0.7, 0, 0),
            new Reliability.Bin(0.7, 0.8, 0, 1),
            new Reliability.Bin(0.8, 0.9, 1, 1),
            new Reliability.Bin(0.9, 0.95, 2, 1),
            new Reliability.Bin(0.95, 1, 4, 0));
    assertThat(reliability.high()).isEqualTo(new Reliability.Bin(0.9, 1, 6, 1));
    assertThat(reliability.shareOfRightAtHigh()).isCloseTo(6 / 8.0, within(1e-9));
  }

  @Test
  void printsATableWithItsHighEnd() throws IOException {
    assertThat(Evaluation.facts(Fixtures.file("gold.tsv"), Fixtures.file("rows.tsv")).lines())
        .contains("0.60 – 0.70      0     0           –")
        .endsWith("0.90 – 1.00      6     1       0.857   0.750 of all right rows");
  }
}
