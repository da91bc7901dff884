package io.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

  @Test
  void controlsBecomeSpaces() {
    assertThat(Sanitizer.sanitize("a\u0000b\tc\u007Fd")).isEqualTo("a b c d");
  }

  @Test
  void lineBreaksOfEveryKindBecomeOne() {
    assertThat(Sanitizer.sanitize("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a \nb\nc\nd\ne");
  }

  @Test
  void loneSurrogatesAndNoncharactersAreReplaced() {
    assertThat(Sanitizer.sanitize("x\uD83Dy\uDE00z\uFFFE")).isEqualTo("x\uFFFDy\uFFFDz\uFFFD");
  }

  @Test
  void pairedSurrogatesStay() {
    assertThat(Sanitizer.sanitize("\tune 😀")).isEqualTo(" une 😀");
  }

  @Test
  void cleanTextIsReturnedAsItIs() {
    String text = "L’été, 10\u00A0% de hausse.\n";
    assertThat(Sanitizer.sanitize(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb", "\uD83D", "\uD83D\uDE00\u0001", "\r"})
  void lengthInCodePointsIsKept(String text) {
    String clean = Sanitizer.sanitize(text);
    assertThat(clean.codePointCount(0, clean.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }
}
