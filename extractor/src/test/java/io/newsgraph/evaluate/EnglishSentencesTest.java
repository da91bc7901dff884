package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Single English sentences of every section of the news, spread over properties, alternations and
 * certainties. Those of odd numbers may be worked on; the errors of the others are not looked at.
 */
@Tag("models")
class EnglishSentencesTest {

  /**
   * The last number of the first set; those after it dwell on rare properties, hedges and denials.
   */
  private static final int FIRST_SET = 150;

  @Test
  void sentencesWorkedOnKeepTheirScore() throws IOException {
    FactScore score =
        SentenceSet.read(Language.ENGLISH).score(id -> id <= FIRST_SET && id % 2 == 1);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.7);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.75);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(2);
  }

  @Test
  void unseenSentencesKeepTheirScore() throws IOException {
    FactScore score =
        SentenceSet.read(Language.ENGLISH).score(id -> id <= FIRST_SET && id % 2 == 0);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.55);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.65);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(2);
  }

  @Test
  void laterSentencesWorkedOnKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.read(Language.ENGLISH).score(id -> id > FIRST_SET && id % 2 == 1);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.56);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.74);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(1);
  }

  @Test
  void laterUnseenSentencesKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.read(Language.ENGLISH).score(id -> id > FIRST_SET && id % 2 == 0);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.65);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.79);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(2);
  }
}
