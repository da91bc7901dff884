package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormats;
import io.newsgraph.export.Selection;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Merges and splits over the invented articles: Altair, which Vega wants, counts as Lyre. */
class CurationTest {

  private static final String ALTAIR = Newsroom.BASE + "entity/Altair-organization";
  private static final String LYRE = Newsroom.BASE + "entity/Lyre-organization";
  private static final String BOREALIS = Newsroom.BASE + "entity/Borealis-organization";
  private static final String BOUGHT =
      "SELECT DISTINCT ?what { ?s rdf:predicate ng:acquired ; rdf:object ?what } ORDER BY ?what";

  private final Store store = Stores.newsroom();
  private final Curation curation = new Curation(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void queriesSpeakOfTheEntityThatAnotherCountsAs() {
    assertThat(column(BOUGHT)).containsExactly(ALTAIR, LYRE);
    assertThat(curation.merge("Altair", "Lyre")).isTrue();
    assertThat(column(BOUGHT)).containsExactly(LYRE);
    assertThat(
            column("SELECT ?what { ?what ng:certainty ng:Planned ; rdf:object <" + ALTAIR + "> }"))
        .hasSize(1);
  }

  @Test
  void whatBothAreCountsOnce() {
    curation.merge("Altair", "Lyre");
    assertThat(column("SELECT (COUNT(*) AS ?n) { <" + LYRE + "> a ng:Organization }"))
        .containsExactly("1");
    assertThat(
            column("SELECT ?n { ?s a ng:Organization ; rdfs:label ?n FILTER(?n = 'Altair'@en) }"))
        .isEmpty();
    assertThat(column("SELECT DISTINCT ?s { ?s skos:altLabel 'Altair'@en }")).containsExactly(LYRE);
    assertThat(
            column(
                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o FILTER(STR(?s) = '"
                    + ALTAIR
                    + "') } }"))
        .containsExactly("1");
  }

  @Test
  void questionsOfTheCatalogueTakeEitherNameAndAnswerWithTheCanonicalOne() {
    curation.merge("Altair", "Lyre");
    for (String name : List.of("Altair", "lyre", ALTAIR)) {
      Answer.Table answer = ask("facts-about", Map.of("entity", name, "certainty", "Planned"));
      assertThat(answer.rows()).hasSize(1);
      assertThat(answer.cell(0, "object").map(Node::getURI)).contains(LYRE);
      assertThat(answer.cell(0, "object_en").map(Node::getLiteralLexicalForm)).contains("Lyre");
    }
  }

  @Test
  void explainShowsTheEvidenceUnderTheNameThatTheArticleGives() {
    curation.merge("Borealis", "Lyre");
    List<StoredStatement> found =
        new Explain(store).statements("Orbital", Optional.of("shareholderOf"), Optional.of("Lyre"));
    assertThat(found)
        .singleElement()
        .extracting(StoredStatement::objectLabel, statement -> statement.object().getURI())
        .containsExactly("Borealis", LYRE);
  }

  @Test
  void exportsNameTheCanonicalEntityAndKeepTheMerge() throws IOException {
    curation.merge("Altair", "Lyre");
    assertThat(export("nq").lines().filter(line -> line.contains("<" + ALTAIR + ">")))
        .singleElement()
        .asString()
        .contains("ontology#canonical> <" + LYRE + "> <https://newsgraph.example/graph/curated>");
    assertThat(export("nt").lines()).doesNotHaveDuplicates();
  }

  @Test
  void readingArticlesAgainChangesNothingOfIt() {
    curation.merge("Altair", "Lyre");
    store.documents().keySet().forEach(store::remove);
    store.replace(Stores.documents());
    assertThat(column(BOUGHT)).containsExactly(LYRE);
  }

  @Test
  void theCanonicalEntityKeepsItsNameWithoutItsArticle() {
    curation.merge("Lyre", "Altair");
    store.remove("en/denial.txt");
    Answer.Table answer = ask("facts-about", Map.of("entity", "Altair"));
    assertThat(answer.cell(0, "object_en").map(Node::getLiteralLexicalForm)).contains("Altair");
  }

  @Test
  void mergesAddUpAndAreTakenApartOneByOne() {
    curation.merge("Altair", "Lyre");
    curation.merge("Lyre", "Borealis");
    assertThat(column(BOUGHT)).containsExactly(BOREALIS);
    assertThat(curation.merge("Altair", "Borealis")).isFalse();
    assertThat(curation.merge("Borealis", "Altair")).isFalse();
    curation.split("Lyre");
    assertThat(column(BOUGHT)).containsExactly(LYRE);
    curation.split("Lyre");
    assertThat(column(BOUGHT)).containsExactly(ALTAIR, LYRE);
    assertThat(curation.merge("Altair", "Lyre")).isTrue();
    assertThat(column(BOUGHT)).containsExactly(LYRE);
  }

  @Test
  void faultsAreTold() {
    assertThatThrownBy(() -> curation.merge("Nobody Here", "Lyre"))
        .isInstanceOf(QueryException.Unknown.class)
        .hasMessageContaining("\"Nobody Here\"");
    assertThatThrownBy(() -> curation.split("Lyre"))
        .isInstanceOf(QueryException.Unknown.class)
        .hasMessage("\"Lyre\" is not merged with anything");
  }

  private String export(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store, Newsroom.BASE)
        .to(ExportFormats.named(format).orElseThrow(), Selection.everything(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> column(String sparql) {
    Answer.Table table = (Answer.Table) runner().run(sparql);
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> table.cell(row, table.columns().get(0)).orElseThrow())
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .toList();
  }

  private Answer.Table ask(String name, Map<String, String> parameters) {
    return (Answer.Table) runner().ask(Catalogue.find(name), parameters);
  }

  private QueryRunner runner() {
    return new QueryRunner(store, Limits.standard(), Newsroom.BASE);
  }
}
