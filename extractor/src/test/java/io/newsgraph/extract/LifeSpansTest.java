package io.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LifeSpansTest {

  private static final String NAME =
      "Otto|Otto|PROPN|0|root||B-PER Brandt|Brandt|PROPN|1|flat||I-PER (|(|PUNCT|1|punct ";

  private static List<String> claims(String inside) {
    Extraction extraction =
        ParsedText.extract(Language.ENGLISH, false, NAME + inside + " )|)|PUNCT|1|punct");
    return extraction.claims().stream()
        .map(c -> c.property() + " " + value(c.object(), extraction))
        .sorted()
        .toList();
  }

  private static String value(Value value, Extraction extraction) {
    return value instanceof Value.Date date
        ? date.iso()
        : extraction.chains().get(((Value.Entity) value).chain()).name().toLowerCase(Locale.ROOT);
  }

  @Test
  void twoYearsALifeApartAreBirthAndDeath() {
    assertThat(claims("1902|1902|NUM|1|dep –|–|PUNCT|1|punct 1987|1987|NUM|1|dep"))
        .containsExactly("bornOn 1902", "diedOn 1987");
  }

  @Test
  void aTermOfOfficeIsNoLife() {
    assertThat(claims("1982|1982|NUM|1|dep –|–|PUNCT|1|punct 1987|1987|NUM|1|dep")).isEmpty();
  }

  @Test
  void aMarkTellsTheEndOfLifeAndItsPlace() {
    assertThat(
            claims(
                "died|die|VERB|1|dep 1987|1987|NUM|4|dep in|in|ADP|7|case"
                    + " Vienna|Vienna|PROPN|4|obl||B-LOC"))
        .contains("diedOn 1987", "diedIn vienna");
  }
}
