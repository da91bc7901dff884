package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Single French sentences of every section of the news, spread over properties, alternations and
 * certainties. Those of odd numbers may be worked on; the errors of the others are not looked at.
 */
@Tag("models")
class FrenchSentencesTest {

  /**
   * The last number of the first set; those after it dwell on rare properties, hedges and denials.
   */
  private static final int FIRST_SET = 200;

  @Test
  void sentencesWorkedOnKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.read(Language.FRENCH).score(id -> id <= FIRST_SET && id % 2 == 1);
    assertThat(score.truth().recall()).as("truth recall").isGreaterThan(0.73);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.93);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(1);
  }

  @Test
  void unseenSentencesKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.read(Language.FRENCH).score(id -> id <= FIRST_SET && id % 2 == 0);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.5);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.7);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(3);
  }

  @Test
  void laterSentencesWorkedOnKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.read(Language.FRENCH).score(id -> id > FIRST_SET && id % 2 == 1);
    assertThat(score.truth().recall()).as("truth recall").isGreaterThan(0.54);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.85);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(1);
  }

  @Test
  void laterUnseenSentencesKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.read(Language.FRENCH).score(id -> id > FIRST_SET && id % 2 == 0);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.64);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.75);
    assertThat(score.falseFacts()).as("false facts").isLessThanOrEqualTo(1);
  }
}
