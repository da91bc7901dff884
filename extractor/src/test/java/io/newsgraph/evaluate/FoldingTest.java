package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          L’Œuvre d'Été | l oeuvre d ete
          S.N.C.F.      | sncf
          AT&T          | at & t
          A321-XLR      | a321 xlr
          Straße 7%     | strasse 7%
          ﬁnance №1     | finance no1
          """,
      delimiter = '|')
  void foldsCaseAccentsLigaturesAndPunctuation(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void functionWordsDoNotName() {
    assertThat(Folding.words("la Banque de France")).isEqualTo(List.of("banque", "france"));
    assertThat(Folding.words("The Bank")).isEqualTo(List.of("bank"));
  }

  @Test
  void functionWordsStayWhereLittleElseIsLeft() {
    assertThat(Folding.words("Le Un")).isEqualTo(List.of("le", "un"));
    assertThat(Folding.words("la 5")).isEqualTo(List.of("la", "5"));
    assertThat(Folding.words("X")).isEqualTo(List.of("x"));
    assertThat(Folding.words("…")).isEmpty();
  }

  @Test
  void noBreakSpacesAreStripped() {
    assertThat(Folding.strip("\u00a0 60\u202f% \u202f")).isEqualTo("60\u202f%");
  }
}
