package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The statements behind the rows of an answer. */
class EvidenceTest {

  private static Store store;
  private static QueryRunner runner;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
    runner = new QueryRunner(store, Limits.standard(), Newsroom.BASE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<String> quotes(List<StoredStatement> statements) {
    return statements.stream().map(s -> s.quotes().get(0).text()).distinct().toList();
  }

  @Test
  void aGroupedRowHasAllItsStatements() {
    Evidenced evidenced =
        runner.askWithEvidence(Catalogue.find("who-runs"), Map.of("organization", "Vega"));
    assertThat(evidenced.statements()).isNotEmpty().allSatisfy(s -> assertThat(s).isNotEmpty());
    assertThat(evidenced.statements().stream().flatMap(s -> quotes(s).stream()).toList())
        .contains("Ada Bloom, PDG de Vega depuis 2019, l’a annoncé.");
  }

  @Test
  void aPlainFactHasTheStatementsThatAssertIt() {
    Evidenced evidenced = runner.runWithEvidence("SELECT ?firm { ?firm ng:sold ?what }");
    assertThat(evidenced.statements()).hasSize(1);
    assertThat(quotes(evidenced.statements().get(0)))
        .containsExactly("Vega a racheté Lyre à Orbital pour 2,6 milliards d’euros.");
  }

  @Test
  void aTruthHasItsStatements() {
    Evidenced evidenced = runner.runWithEvidence("ASK { ?firm ng:sold ?what }");
    assertThat(evidenced.answer()).isEqualTo(new Answer.Truth(true));
    assertThat(evidenced.statements().get(0)).hasSize(1);
  }

  @Test
  void onlyTheStatementsOfTheRowAreShown() {
    Evidenced evidenced =
        runner.runWithEvidence(
            "SELECT ?s ?o { ?x rdf:predicate ng:acquired ; rdf:subject ?s ; rdf:object ?o ;"
                + " ng:certainty ng:Planned }");
    assertThat(evidenced.statements()).hasSize(1);
    assertThat(evidenced.statements().get(0))
        .singleElement()
        .extracting(StoredStatement::certainty)
        .isEqualTo("Planned");
  }

  @Test
  void graphsAreNotExplained() {
    assertThatThrownBy(() -> runner.runWithEvidence("CONSTRUCT WHERE { ?s ng:sold ?o }"))
        .isInstanceOf(QueryException.Forbidden.class);
  }
}
