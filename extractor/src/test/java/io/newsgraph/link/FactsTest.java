package io.newsgraph.link;

import static io.newsgraph.lexicon.EntityClass.ORGANIZATION;
import static io.newsgraph.lexicon.EntityClass.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extract.Certainty;
import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Lexicons;
import io.newsgraph.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

  private final ArticleBuilder article = new ArticleBuilder("fr/a.txt", Language.FRENCH);
  private final int first = article.sentence("Vega a racheté Lyre.");
  private final int second = article.sentence("Selon Le Phare, Vega aurait racheté Lyre.");
  private final int vega = article.chain(ORGANIZATION, "Vega");
  private final int lyre = article.chain(ORGANIZATION, "Lyre");
  private final int phare = article.chain(ORGANIZATION, "Le Phare");

  private List<Fact> facts() {
    LinkedExtraction linked =
        new Linker(Lexicons.small(Language.FRENCH), Linker.DEFAULT_BASE).link(article.build());
    return new Facts(Lexicons.small(Language.FRENCH).properties()).of(linked);
  }

  @Test
  void factSaidInSeveralWaysTakesTheStrongest() {
    article.claim(vega, "acquired", lyre, second).reported("aurait").by(phare);
    article.claim(vega, "acquired", lyre, first);
    assertThat(facts())
        .containsExactly(
            new Fact(
                "fr/a.txt",
                "Vega",
                "acquired",
                "Lyre",
                Certainty.ASSERTED,
                Optional.empty(),
                Map.of(),
                new io.newsgraph.text.Span(0, 20),
                "Vega a racheté Lyre.",
                0.9));
  }

  @Test
  void denialIsStrongerThanPlanAndRumour() {
    article.claim(vega, "acquired", lyre, first).reported("aurait");
    article.claim(vega, "acquired", lyre, second).negated("pas");
    article.claim(vega, "acquired", lyre, second).planned("veut");
    assertThat(facts()).extracting(Fact::certainty).containsExactly(Certainty.NEGATED);
  }

  @Test
  void generalPropertyYieldsToTheSpecificOne() {
    article.claim(vega, "bought", lyre, first);
    article.claim(vega, "acquired", lyre, first);
    assertThat(facts()).extracting(Fact::relation).containsExactly("acquired");
  }

  @Test
  void generalPropertyStaysWhenTheSpecificOneIsOnlyRumour() {
    article.claim(vega, "bought", lyre, first);
    article.claim(vega, "acquired", lyre, second).reported("aurait");
    assertThat(facts()).extracting(Fact::relation).containsExactly("bought", "acquired");
  }

  @Test
  void directionsOfASymmetricPropertyAreOneFact() {
    article.claim(vega, "partnerOf", lyre, first);
    article.claim(lyre, "partnerOf", vega, second);
    assertThat(facts()).extracting(Fact::subject).containsExactly("Vega");
  }

  @Test
  void sourceIsTheEntityLabelOrTheWords() {
    article.claim(vega, "bought", lyre, second).reported("aurait").by(phare);
    article.claim(lyre, "bought", vega, second).reported("aurait").by("deux sources");
    assertThat(facts())
        .extracting(fact -> fact.source().orElseThrow())
        .containsExactly("Le Phare", "deux sources");
  }

  @Test
  void qualifiersArePrintedAsTheFormatSays() {
    int jean = article.chain(PERSON, "Jean Roux");
    article
        .claim(vega, "acquired", lyre, first)
        .with("price", article.quantity("2600000000", "EUR", first))
        .with("share", article.quantity("10.0", "%", first))
        .with("quantity", article.atLeast("10000", "", first))
        .with("date", article.date("2019-07", first))
        .with("role", "PDG")
        .with("seller", jean);
    assertThat(facts().get(0).qualifiers())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "price", "2.6e9 EUR",
                "share", "10%",
                "quantity", "10000",
                "quantityMin", "10000",
                "date", "2019-07",
                "role", "PDG",
                "seller", "Jean Roux"));
  }

  @Test
  void moneyIsPrintedInMillionsAndMore() {
    article.claim(vega, "revenue", article.quantity("175000000", "EUR", first), first);
    article.claim(lyre, "revenue", article.quantity("850000.50", "USD", first), first);
    article.claim(phare, "revenue", article.quantity("3.1E8", "GBP", first), first);
    assertThat(facts())
        .extracting(Fact::object)
        .containsExactly("175e6 EUR", "850000.5 USD", "310e6 GBP");
  }

  @Test
  void boundOfACountedObjectIsKept() {
    article.claim(vega, "dismissed", article.atLeast("200", "", first), first);
    assertThat(facts().get(0).object()).isEqualTo("200");
    assertThat(facts().get(0).qualifiers()).containsEntry("quantityMin", "200");
  }

  @Test
  void tableEscapesWhatWouldBreakARow() throws IOException {
    int odd = article.chain(ORGANIZATION, "A\tB\\C");
    article.claim(odd, "acquired", lyre, first).with("role", "chef; adjoint");
    StringBuilder out = new StringBuilder();
    FactTable table = new FactTable(out);
    table.header();
    table.rows(facts());
    assertThat(out.toString())
        .isEqualTo(
            """
            document\tsubject\trelation\tobject\tcertainty\tattributedTo\tqualifiers\tbegin\tend\tevidence\tconfidence
            fr/a.txt\tA\\tB\\\\C\tacquired\tLyre\tasserted\t\trole=chef, adjoint\t0\t20\tVega a racheté Lyre.\t0.90
            """);
  }
}
