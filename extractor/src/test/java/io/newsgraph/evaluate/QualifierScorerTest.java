package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierScorerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      textBlock =
          """
          price=1.2e9 EUR         / price=1205000000 EUR     / 1 / 0 / 0
          price=1.2e9 EUR         / price=1.2e9 USD          / 0 / 1 / 0
          role=directrice générale/ role=Directrice générale adjointe / 1 / 0 / 0
          role=PDG                / role=chief executive     / 0 / 1 / 0
          date=2024-05-03         / date=2024-05             / 1 / 0 / 0
          date=2024               / date=2024-05             / 0 / 1 / 0
          seller=Orme Capital     / seller=le fonds Orme Capital / 1 / 0 / 0
          share=60%|x             / share=60 %               / 1 / 0 / 0
          share=60%               / from=2020;share=59.5%    / 1 / 0 / 1
          quantity=300            / quantity=300;quantityMin=300 / 1 / 0 / 0
          from=2020               / ''                       / 0 / 0 / 0
          """)
  void oneQualifier(String gold, String given, int right, int contradicted, int extra) {
    assertThat(score(gold, given).total())
        .isEqualTo(new QualifierScore.Counts(1, right, contradicted, extra));
  }

  @Test
  void extraOnesAreWrongInStrictModeOnly() {
    QualifierScore score = score("share=60%", "from=2020;share=60%");
    assertThat(score.total().lenient()).isEqualTo(new Prf(1, 0, 1));
    assertThat(score.total().strict()).isEqualTo(new Prf(1, 1, 1));
  }

  @Test
  void onlyFoundFactsAreLookedAt() throws IOException {
    FactReport report = Evaluation.facts(Fixtures.file("gold.tsv"), Fixtures.file("rows.tsv"));
    // role, from, price, seller, quantity and share of the found facts; revenue's date is not found
    assertThat(report.qualifiers().total()).isEqualTo(new QualifierScore.Counts(6, 4, 1, 1));
  }

  private static QualifierScore score(String gold, String given) {
    GoldFact fact =
        new GoldFact(
            "x",
            List.of("Acme"),
            List.of("bought"),
            List.of("Brill"),
            List.of("asserted"),
            List.of(),
            Map.of(
                gold.substring(0, gold.indexOf('=')),
                GoldFact.alternatives(gold.substring(gold.indexOf('=') + 1))),
            false);
    FactRow row =
        new FactRow(
            "x",
            "Acme",
            "bought",
            "Brill",
            "asserted",
            "",
            FactRow.qualifiers(given),
            OptionalDouble.empty());
    return QualifierScorer.score(List.of(new FactMatching.Pair(fact, row)));
  }
}
