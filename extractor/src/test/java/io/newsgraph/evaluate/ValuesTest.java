package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.6e9 EUR  | 2.6e9  | EUR
          10 000     | 10000  | ''
          1,200,500  | 1200500| ''
          12,5%      | 12.5   | %
          3.5 $      | 3.5    | USD
          """)
  void readsNumbersWithUnits(String text, double amount, String unit) {
    assertThat(Values.number(text)).contains(new Values.Number(amount, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tidalis", "", "about 12", "1.2.3", "12 EUR more"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(Values.number(text)).isEmpty();
  }

  @Test
  void numbersAgreeWithinOnePerCentAndInTheirUnit() {
    assertThat(same("1000", "1010")).contains(true);
    assertThat(same("1000", "1011")).contains(false);
    assertThat(same("1e9 EUR", "1e9 USD")).contains(false);
    assertThat(same("60%", "60")).contains(false);
    assertThat(same("Steve Rowan", "Steve Rowan")).isEmpty();
  }

  private static Optional<Boolean> same(String gold, String got) {
    return Values.same(Relations.Kind.NUMBER, gold, got, true);
  }

  @Test
  void aLessPreciseDateIsLenientlyRight() {
    assertThat(Values.sameDate("2014-05-03", "2014-05", true)).isTrue();
    assertThat(Values.sameDate("2014-05-03", "2014-05", false)).isFalse();
    assertThat(Values.sameDate("2014", "2014-05", true)).isFalse();
    assertThat(Values.sameDate("2014", "201", true)).isFalse();
  }
}
