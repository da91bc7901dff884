package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

  private static Store store;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<StoredStatement> explain(String subject, String property, String object) {
    return new Explain(store)
        .statements(subject, Optional.ofNullable(property), Optional.ofNullable(object));
  }

  @Test
  void factIsShownWithWhoAssertsAndWhoDeniesIt() {
    List<StoredStatement> statements = explain("vega", "acquired", "lyre");
    assertThat(statements)
        .extracting(StoredStatement::certainty)
        .containsExactly("Asserted", "Negated");
    assertThat(statements)
        .extracting(statement -> statement.article().id())
        .containsExactly("fr/rachat.txt", "en/denial.txt");
    assertThat(statements).extracting(StoredStatement::fact).containsExactly(true, false);
  }

  @Test
  void statementTellsAllThatIsKnownOfIt() {
    StoredStatement hired = explain("Ada Bloom", "hired", "Paul Kern").get(0);
    assertThat(hired.certainty()).isEqualTo("Reported");
    assertThat(hired.cue()).contains("aurait");
    assertThat(hired.source()).contains("Le Phare");
    assertThat(hired.confidence()).isEqualTo(0.9);
    assertThat(hired.sense()).isEqualTo("https://newsgraph.example/lexicon/fr#hired-sense");
    assertThat(hired.resolutions()).containsExactly("\"elle\" takes up Ada Bloom.");
    assertThat(hired.fact()).isFalse();
    assertThat(hired.quotes())
        .extracting(StoredStatement.Quote::text)
        .containsExactly(
            "Selon Le Phare, elle aurait recruté Paul Kern.",
            "Ada Bloom, PDG de Vega depuis 2019, l’a annoncé.");
    assertThat(hired.quotes().get(0).begin()).isEqualTo(107);
    assertThat(hired.article())
        .isEqualTo(
            new StoredStatement.Article(
                "https://newsgraph.example/document/c9fc94dc59d40102bad2",
                "fr/rachat.txt",
                "fr",
                Optional.of("Vega s’offre Lyre"),
                Optional.of("Le Phare"),
                Optional.of("2024-03-05")));
  }

  @Test
  void qualifiersArePrinted() {
    assertThat(explain("Vega", "acquired", "Lyre").get(0).qualifiers())
        .isEqualTo(Map.of("price", "2.6e9 EUR", "seller", "Orbital"));
  }

  @Test
  void moreSpecificPropertiesAreFoundToo() {
    assertThat(explain("Ada Bloom", "leaderOf", "Vega"))
        .extracting(statement -> statement.property().getURI())
        .containsOnly("https://newsgraph.example/ontology#ceoOf");
  }

  @Test
  void withoutPropertyTheEntityMayBeTheObject() {
    assertThat(explain("Paul Kern", null, null))
        .extracting(StoredStatement::subjectLabel)
        .containsExactlyInAnyOrder("Ada Bloom", "Paul Kern", "Paul Kern");
  }

  @Test
  void propertyMayBeNamedByItsLabel() {
    assertThat(explain("Ada Bloom", "PDG de", null))
        .isEqualTo(explain("Ada Bloom", "ceoOf", null))
        .hasSize(2);
  }

  @Test
  void objectMayBeANumber() {
    assertThat(explain("Borealis", "dismissed", "200")).hasSize(1);
    assertThat(explain("Vega", "revenue", "850e6 EUR")).hasSize(1);
    assertThat(explain("Borealis", "dismissed", "201")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Nobody Ltd,ceoOf,Vega", "Vega,hugs,Lyre", "Vega,acquired,Nobody Ltd"})
  void unknownNamesAreTold(String subject, String property, String object) {
    assertThatThrownBy(() -> explain(subject, property, object))
        .isInstanceOf(QueryException.Unknown.class);
  }
}
