package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "l’usine|l'usine",
        "10\u00A0000|10 000",
        "10\u202F%|10 %",
        "« oui »|« oui »",
        "a\u0007b|a b",
        "x\uD83Dy|x\uFFFDy",
        "😀 ok|😀 ok",
        "non\u2011dit|non-dit"
      })
  void makesPlain(String text, String variant) {
    assertThat(Variant.of(text, 200, i -> {})).isEqualTo(variant);
  }

  @Test
  void cutsAnEndlessWordAndSaysWhere() {
    List<Integer> cuts = new ArrayList<>();
    String variant = Variant.of("un " + "x".repeat(30) + " mot", 10, cuts::add);
    assertThat(variant).isEqualTo("un " + "x".repeat(10) + " ".repeat(20) + " mot");
    assertThat(cuts).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uDE00", "a\uD83D", "😀😀😀😀😀😀", "\r\n\t\u2028", "l’été"})
  void keepsTheLength(String text) {
    assertThat(Variant.of(text, 3, i -> {})).hasSameSizeAs(text);
  }

  @Test
  void codePointsCountPairsOnce() {
    CodePoints offsets = new CodePoints("a😀b\uD83D!");
    assertThat(List.of(offsets.at(0), offsets.at(1), offsets.at(3), offsets.at(4), offsets.at(5)))
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(offsets.span(1, 4).length()).isEqualTo(2);
  }
}
