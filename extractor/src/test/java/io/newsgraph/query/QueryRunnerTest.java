package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static Store store;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static QueryRunner runner() {
    return runner(Limits.standard());
  }

  private static QueryRunner runner(Limits limits) {
    return new QueryRunner(store, limits, Newsroom.BASE);
  }

  private static Answer.Table select(String sparql) {
    return (Answer.Table) runner().run(sparql);
  }

  private static Answer.Table ask(String question, String parameter, String value) {
    return (Answer.Table) runner().ask(Catalogue.find(question), Map.of(parameter, value));
  }

  private static List<String> column(Answer.Table table, String name) {
    return table.rows().stream().map(row -> text(row.get(name))).toList();
  }

  private static String text(Node node) {
    return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  @Test
  void selectAnswersARowForEachSolution() {
    Answer.Table table = select("SELECT ?n { ?s a ng:Place ; rdfs:label ?n } ORDER BY ?n");
    assertThat(table.columns()).containsExactly("n");
    assertThat(column(table, "n")).containsExactly("Lisbon", "Lyon", "Lyon");
    assertThat(table.truncated()).isFalse();
  }

  @Test
  void askAnswersYesOrNo() {
    assertThat(runner().run("ASK { ?s a ng:Person }")).isEqualTo(new Answer.Truth(true));
    assertThat(runner().run("ASK { ?s a ng:Award }")).isEqualTo(new Answer.Truth(false));
  }

  @Test
  void constructAndDescribeAnswerTriples() {
    var built =
        (Answer.Triples) runner().run("CONSTRUCT { ?s a ng:Person } WHERE { ?s a ng:Person }");
    assertThat(built.graph().size()).isEqualTo(4);
    var described = (Answer.Triples) runner().run("DESCRIBE e:Lyon-place");
    assertThat(described.graph().size()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void rowsBeyondTheLimitAreCutAndToldSo() {
    Answer answer = runner(new Limits(Duration.ofSeconds(9), 2)).run("SELECT * { ?s ?p ?o }");
    assertThat(((Answer.Table) answer).rows()).hasSize(2);
    assertThat(answer.truncated()).isTrue();
    Answer triples =
        runner(new Limits(Duration.ofSeconds(9), 2)).run("CONSTRUCT WHERE { ?s ?p ?o }");
    assertThat(triples.truncated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?s { ?s ?p | 1 | 17 | ends too early",
        "SELECT ?s { ?s ?p ?o } LIMIT x | 1 | 30 | x",
        "SELECT ?s { ?s foo:bar ?o } | 1 | 16 | foo:bar",
        "SELECT ?s { ?s ?p \"a } | 1 | 19 | never ends",
        "ASKK { ?s ?p ?o } | 1 | 1 | ASKK",
        "'' | 1 | 1 | ends too early",
      })
  void syntaxErrorTellsLineAndColumn(String sparql, int line, int column, String words) {
    var fault = catchThrowableOfType(QueryException.Syntax.class, () -> runner().run(sparql));
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.getMessage()).doesNotContain("\n");
    assertThat(fault).hasMessageStartingWith("line " + line + ", column " + column + ": ");
    assertThat(fault).hasMessageContaining(words == null ? "" : words);
  }

  @Test
  void syntaxErrorOnALaterLineTellsThatLine() {
    var fault =
        catchThrowableOfType(
            QueryException.Syntax.class, () -> runner().run("SELECT ?s\n{\n ?s ?p }"));
    assertThat(fault.line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s a ng:Person FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://x.test/> { ?s ?p ?o } } } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) { }",
        "SELECT * { ?s ?p ?o FILTER (<java:io.newsgraph.cli.Main>(?o)) }",
        "SELECT * { BIND (<http://jena.apache.org/ARQ/function#now>() AS ?x) }",
        "SELECT * { ?s <java:io.newsgraph.Evil> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitURI> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitURI>* ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:io.newsgraph.Evil>(?s)",
        "SELECT (SUM(<java:io.newsgraph.Evil>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:io.newsgraph.Evil>(COUNT(?o)))",
        "CONSTRUCT { ?s a ng:X } WHERE { ?s ?p ?o FILTER (<java:x>(?s)) }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+') AS ?x) { }",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
        "LOAD <file:///etc/passwd>",
        "DELETE WHERE { ?s ?p ?o }",
        "INSERT DATA { <a> <b> <c> }",
        "CLEAR ALL",
        "DROP GRAPH <http://x.test/>",
      })
  void whatReachesBeyondTheStoreIsForbidden(String sparql) {
    assertThatThrownBy(() -> runner().run(sparql)).isInstanceOf(QueryException.Forbidden.class);
  }

  @Test
  void fromNamesGraphsOfTheStoreAndLoadsNothing(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttl"), "<http://a> <http://b> <http://c> .");
    assertThatThrownBy(() -> runner().run("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }"))
        .isInstanceOf(QueryException.Forbidden.class);
    String known = "https://beacon.example/news/vega?id=7";
    assertThat(select("SELECT * FROM <" + known + "> { ?s a ng:Document }").rows()).hasSize(1);
    assertThat(select("SELECT * FROM <http://nowhere.test/> { ?s ?p ?o }").rows()).isEmpty();
  }

  @Test
  void storesOwnNotesAreNotToBeSeen() {
    assertThat(select("SELECT * { GRAPH ?g { ?s ?p 'settings-1' } }").rows()).isEmpty();
    assertThat(select("SELECT * { ?s ?p 'settings-1' }").rows()).isEmpty();
  }

  @Test
  void regularExpressionsWorkAsUsual() {
    assertThat(
            column(
                select(
                    "SELECT DISTINCT ?x { ?s rdfs:label ?n FILTER (REGEX(?n, '^le ph', 'i'))"
                        + " BIND (REPLACE(STR(?n), 'P(h)', '$1P') AS ?x) }"),
                "x"))
        .containsExactly("Le hPare");
    assertThat(column(select("SELECT (REPLACE('abc'@fr, 'B', 'x', 'i') AS ?x) {}"), "x"))
        .containsExactly("axc");
    assertThatThrownBy(() -> runner().run("SELECT * { ?s ?p ?o FILTER (REGEX(?o, '(')) }"))
        .isInstanceOf(QueryException.Syntax.class);
    assertThat(select("SELECT * { BIND ('(' AS ?x) ?s a ng:Person FILTER REGEX('a', ?x) }").rows())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { BIND ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' AS ?x)"
            + " FILTER (REGEX(?x, '^(a+)+\\\\1$')) }",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}b', 'c')"
            + " AS ?y) { }",
        "SELECT * { ?s a ng:Person }"
            + " ORDER BY REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}b')",
      })
  void expressionThatTriesEndlessWaysIsStopped(String sparql) {
    long start = System.nanoTime();
    assertThatThrownBy(() -> runner().run(sparql)).isInstanceOf(QueryException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void queryThatTakesTooLongIsStopped() {
    String cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    assertThatThrownBy(() -> runner(new Limits(Duration.ofMillis(300), 10)).run(cross))
        .isInstanceOf(QueryException.Limit.class)
        .hasMessageContaining("stopped");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Bloom",
        "ada bloom",
        "ADA  BLOOM",
        "Bloom",
        "âda blôom",
        "https://newsgraph.example/entity/Ada_Bloom-person"
      })
  void entityIsFoundByNameInAnyCaseAndAccentsOrByIri(String name) {
    assertThat(column(ask("career", "person", name), "organization_fr")).contains("Vega");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cometé", "COMÈTE", "comete"})
  void accentsMayBeLeftOutOrAdded(String name) {
    assertThat(column(ask("who-uses", "product", name), "user_en")).containsExactly("Orbital");
  }

  @Test
  void classAndPropertyAreFoundByLabelOfEitherLanguage() {
    assertThat(column(ask("entities-of-class", "class", "lieu"), "entity_en"))
        .isEqualTo(column(ask("entities-of-class", "class", "Place"), "entity_en"))
        .containsExactly("Lyon", "Lisbon");
    assertThat(ask("relation", "relation", "board member of").rows())
        .isEqualTo(ask("relation", "relation", "boardMemberOf").rows())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } # ",
        "x' . ?s ?p ?o",
        "\\",
        "}",
        "Vega\"@fr } UNION { ?s ?p ?o } #",
        "${x}",
        "\n"
      })
  void valuesNeverBecomePartOfTheQuery(String value) {
    assertThat(ask("full-text", "words", "z" + value).rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who-runs | organization | Nobody Ltd | nobody and nothing in the store is called",
        "who-runs | organization | Orbita | similar: Orbital",
        "who-runs | company | Vega | has no parameter \"company\"; it has: organization",
        "who-runs | organization | '' | wants --param organization=",
        "what-is-new | since | soon | a date like 2019",
        "what-is-new | since | 2019-13 | a date like 2019",
        "entities-of-class | class | thingamajig | no class is called",
        "relation | relation | hugs | no property is called",
      })
  void badValueIsExplained(String question, String parameter, String value, String words) {
    assertThatThrownBy(() -> ask(question, parameter, value))
        .isInstanceOf(QueryException.Unknown.class)
        .hasMessageContaining(words);
  }
}
