package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.extract.OpenClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchieScorerTest {

  @ParameterizedTest
  @CsvSource({
    "mill, true",
    "the old mill, true",
    "the mill in Tarn, true",
    "old mill in Tarn , true",
    "the big mill, false",
    "The mill, false",
    "the old mill in, false"
  })
  void whatStandsInBracketsMayBeLeftOut(String object, boolean accepted) {
    BenchieWording wording = BenchieWording.of("Vera Lund", "runs", "[the] [old] mill [in Tarn]");
    assertThat(wording.matches(new BenchieTriple("Vera Lund", "runs", object))).isEqualTo(accepted);
  }

  @Test
  void aFactIsFoundOnceHoweverManyExtractionsStateIt() throws IOException {
    BenchieReport report = score(claim("runs", "mill"), claim("runs", "the mill"));
    assertThat(report.joined()).isEqualTo(new Prf(1, 0, 3));
  }

  @Test
  void whatIsNoAcceptedWordingIsWrong() throws IOException {
    BenchieReport report =
        score(claim("runs the mill in", "Tarn"), claim("runs", "Tarn"), claim("runs", "Ohio"));
    assertThat(report.joined()).isEqualTo(new Prf(1, 2, 3));
  }

  @Test
  void furtherArgumentsAreJoinedOrDropped() throws IOException {
    OpenClaim claim = CarbScorerTest.claim(1, "runs", "Vera Lund", "the old mill", "since 1990");
    assertThat(score(claim).joined()).isEqualTo(new Prf(0, 1, 3));
    assertThat(score(claim).first()).isEqualTo(new Prf(1, 0, 3));
  }

  @Test
  void aLineOutsideAnySentenceIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.txt"), "\nIt --> rained --> hard\n");
    assertThatThrownBy(() -> Evaluation.benchie(file, sentence -> List.of(), 1))
        .hasMessage(file + ":2: is no line of BenchIE gold");
  }

  private static OpenClaim claim(String relation, String object) {
    return CarbScorerTest.claim(1, relation, "Vera Lund", object);
  }

  private static BenchieReport score(OpenClaim... claims) throws IOException {
    return Evaluation.benchie(
        Fixtures.file("benchie.txt"),
        sentence -> sentence.startsWith("Vera") ? List.of(claims) : List.of(),
        1);
  }
}
