package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * French passages whose facts hang on pronouns, descriptions, possessives and implied companies.
 * Those of odd numbers may be worked on; the errors of the others are not looked at.
 */
@Tag("models")
class FrenchPassagesTest {

  @Test
  void passagesWorkedOnKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.passages(Language.FRENCH).score(id -> id % 2 == 1);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.68);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.8);
  }

  @Test
  void unseenPassagesKeepTheirScore() throws IOException {
    FactScore score = SentenceSet.passages(Language.FRENCH).score(id -> id % 2 == 0);
    assertThat(score.truth().f1()).as("truth F1").isGreaterThan(0.52);
    assertThat(score.truth().precision()).as("precision").isGreaterThan(0.68);
  }
}
