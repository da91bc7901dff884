package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.newsgraph.extract.OpenClaim;
import io.newsgraph.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarbScorerTest {

  private static final OpenTuple GOLD = tuple("sold", "Mr. Hale", "the mill", "in 2019");

  @Test
  void wordsAreMatchedSlotBySlotWithFurtherArgumentsJoined() {
    // matching: sold | Mr. Hale | mill in 2019; given 1 + 2 + 4 words, demanded 1 + 2 + 4
    assertThat(CarbMatch.of(GOLD, tuple("sold", "Mr. Hale", "a mill in 2019")))
        .isEqualTo(new CarbMatch(6 / 7.0, 6 / 7.0));
  }

  @Test
  void withoutACommonWordInTheRelationNothingMatches() {
    assertThat(CarbMatch.of(GOLD, tuple("Sold", "Mr. Hale", "the mill")))
        .isEqualTo(new CarbMatch(0, 0));
  }

  @Test
  void anExtractionWithoutObjectMatchesNoGoldThatHasOne() {
    assertThat(CarbMatch.of(GOLD, tuple("sold", "Mr. Hale"))).isEqualTo(new CarbMatch(0, 0));
    assertThat(CarbMatch.of(tuple("rained", "It"), tuple("rained", "It", "hard")))
        .isEqualTo(new CarbMatch(1, 1));
  }

  @Test
  void beMatchesItsOtherForms() {
    assertThat(CarbMatch.of(tuple("is", "Orrin", "a buyer"), tuple("be", "Orrin", "a buyer")))
        .isEqualTo(new CarbMatch(1, 1));
  }

  @Test
  void verbsOfSayingMayTurnTheirArguments() {
    assertThat(CarbMatch.of(tuple("said", "Hale", "it rained"), tuple("said", "it rained", "Hale")))
        .isEqualTo(new CarbMatch(1, 1));
    assertThat(CarbMatch.of(tuple("saw", "Hale", "it rain"), tuple("saw", "it rain", "Hale")))
        .isEqualTo(new CarbMatch(1 / 4.0, 1 / 4.0));
  }

  @Test
  void oneExtractionServesSeveralGoldTuplesInRecallButOneInPrecision() throws IOException {
    CarbReport report =
        Evaluation.carb(
            Fixtures.file("carb.tsv"),
            sentence ->
                sentence.startsWith("Mr.")
                    ? List.of(
                        claim(0.9, "sold", "Mr. Hale", "the mill", "to Orrin Steel", "in 2019"),
                        claim(0.4, "sold", "Mr. Hale", "the mill"))
                    : List.of(),
            2);
    assertThat(report.gold()).isEqualTo(3);
    // at 0.4: precision (1 + 0) / 2 (the second can only be paired with "is a buyer"), recall 1 / 3
    assertThat(report.points().get(0).precision()).isCloseTo(1 / 2.0, within(1e-9));
    assertThat(report.points().get(0).recall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(report.best()).isEqualTo(new CarbReport.Point(0.9, 1, 1 / 3.0, 1));
    assertThat(report.areaUnderCurve()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void nothingExtractedIsZero() throws IOException {
    CarbReport report = Evaluation.carb(Fixtures.file("carb.tsv"), sentence -> List.of(), 1);
    assertThat(report.best().f1()).isZero();
    assertThat(report.lines()).hasSize(3);
  }

  @Test
  void aLineWithoutRelationIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("carb.tsv"), "It rained .\n");
    assertThatThrownBy(() -> Evaluation.carb(file, sentence -> List.of(), 1))
        .hasMessage(file + ":1: has no relation");
  }

  private static OpenTuple tuple(String relation, String... arguments) {
    return new OpenTuple(relation, List.of(arguments), 1);
  }

  static OpenClaim claim(double confidence, String relation, String subject, String... arguments) {
    return new OpenClaim(
        subject, relation, List.of(arguments), false, false, false, confidence, 0, new Span(0, 1));
  }
}
