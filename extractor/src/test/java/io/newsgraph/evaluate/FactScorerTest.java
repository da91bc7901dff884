package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expected figures of the fixture files were computed with the reference scorer, and by hand. */
class FactScorerTest {

  @Test
  void totalsOfTheFixture() throws IOException {
    FactReport report = Evaluation.facts(Fixtures.file("gold.tsv"), Fixtures.file("rows.tsv"));
    assertThat(report.summary())
        .containsExactly(
            "truth    P 0.5714 R 0.5333 F1 0.5517 found 8 wrong 6 gold 15",
            "lenient  P 0.7143 R 0.6667 F1 0.6897 found 10 wrong 4 gold 15",
            "strict   P 0.4286 R 0.4 F1 0.4138 found 6 wrong 8 gold 15",
            "status 0.8 hedged 0.3333 false_facts 2 source_R 1.0 source_P 1.0");
  }

  @Test
  void partsAddUpToTheWhole() throws IOException {
    List<GoldFact> gold = GoldFile.read(Fixtures.file("gold.tsv"));
    List<FactRow> rows = FactRow.read(Fixtures.file("rows.tsv"));
    Prf a = Evaluation.facts(gold, rows, Set.of("a")).score().truth();
    Prf b = Evaluation.facts(gold, rows, Set.of("b")).score().truth();
    assertThat(a.plus(b)).isEqualTo(Evaluation.facts(gold, rows).score().truth());
    assertThat(b.gold()).isEqualTo(5);
  }

  @Test
  void errorsOfTheFixture() throws IOException {
    FactReport report = Evaluation.facts(Fixtures.file("gold.tsv"), Fixtures.file("rows.tsv"));
    assertThat(report.errors())
        .contains(
            "MISSED\tb\tAnna Marlow\tfounderOf\tMarlow Foods\tasserted",
            "WRONG\ta\tTidalis\theadquarteredIn\tBrest\tasserted",
            "STATUS\ta\tTidalis\tdismissed\t300\tnegated\tgot asserted",
            "FALSE\ta\tHavgård Énergie\tacquired\tla société Tidalis\tasserted")
        .hasSize(13);
  }

  @Test
  void relationsAreOrderedByHowManyFactsTheyHave() throws IOException {
    FactReport report = Evaluation.facts(Fixtures.file("gold.tsv"), Fixtures.file("rows.tsv"));
    assertThat(report.relations().get(0).relation()).isEqualTo("acquired");
    assertThat(report.relations().get(0).lenient()).isEqualTo(new Prf(1, 1, 1));
    assertThat(report.relations().stream().map(RelationScore::lenient).reduce(Prf::plus))
        .contains(report.score().lenient());
  }

  @Test
  void aNameThatNamesSomethingElseInTheDocumentIsNotLenientlyRight() {
    List<GoldFact> gold =
        List.of(
            gold("Marlow Foods", "ownerOf", "Brill", "asserted"),
            gold("Marlow", "ownerOf", "Crane", "asserted"));
    assertThat(score(gold, row("Marlow", "ownerOf", "Brill", "asserted")).lenient().found())
        .isZero();
    assertThat(score(gold, row("Marlow Foods", "ownerOf", "Crane", "asserted")).lenient().found())
        .isZero();
    assertThat(score(gold, row("Marlow Foods Ltd", "ownerOf", "Brill", "asserted")).lenient())
        .isEqualTo(new Prf(1, 0, 2));
  }

  @Test
  void aSecondCertaintyForOneFactIsWrong() {
    List<GoldFact> gold = List.of(gold("Acme", "acquired", "Brill", "reported"));
    FactScore score =
        score(
            gold,
            row("Acme", "acquired", "Brill", "reported"),
            row("Acme", "bought", "Brill", "reported"),
            row("Acme", "acquired", "Brill", "asserted"));
    assertThat(score.truth()).isEqualTo(new Prf(1, 1, 1));
    assertThat(score.falseFacts()).isEqualTo(1);
    assertThat(score.hedged()).isEqualTo(OptionalDouble.of(1));
  }

  @Test
  void optionalFactsAreNeitherDemandedNorCountedAgainst() {
    GoldFact fact = gold("Acme", "sued", "Brill", "asserted");
    GoldFact optional =
        new GoldFact(
            fact.document(),
            fact.subject(),
            fact.relation(),
            fact.object(),
            fact.certainty(),
            fact.source(),
            Map.of(),
            true);
    assertThat(score(List.of(optional), row("Acme", "sued", "Brill", "planned")).truth())
        .isEqualTo(new Prf(0, 0, 0));
  }

  @Test
  void relationsOutsideTheYardstickAreNotScored() {
    List<GoldFact> gold = List.of(gold("Acme", "sued", "Brill", "asserted"));
    assertThat(score(gold, row("Acme", "open", "Brill", "asserted")).lenient())
        .isEqualTo(new Prf(0, 0, 1));
  }

  @Test
  void theHardestFactChoosesFirst() {
    List<GoldFact> gold =
        List.of(
            gold("Acme", "bought", "Brill Foods|Brill Wines", "asserted"),
            gold("Acme", "bought", "Brill Foods", "asserted"));
    assertThat(
            score(
                    gold,
                    row("Acme", "bought", "Brill Foods", "asserted"),
                    row("Acme", "bought", "Brill Wines", "asserted"))
                .truth())
        .isEqualTo(new Prf(2, 0, 2));
  }

  private static FactScore score(List<GoldFact> gold, FactRow... rows) {
    return new FactScorer(gold, List.of(rows)).score();
  }

  private static GoldFact gold(String subject, String relation, String object, String certainty) {
    return new GoldFact(
        "x",
        GoldFact.alternatives(subject),
        GoldFact.alternatives(relation),
        GoldFact.alternatives(object),
        GoldFact.alternatives(certainty),
        List.of(),
        Map.of(),
        false);
  }

  private static FactRow row(String subject, String relation, String object, String certainty) {
    return new FactRow(
        "x", subject, relation, object, certainty, "", Map.of(), OptionalDouble.empty());
  }
}
