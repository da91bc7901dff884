package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.Golden;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import io.newsgraph.vocabulary.Prefixes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private static Store store;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> names() {
    return Catalogue.all().stream().map(Question::name);
  }

  @Test
  void holdsTheQuestionsAnAnalystAsks() {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(24);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isStandardSparqlForJenaAndRdf4j(String name) {
    String sparql = Catalogue.find(name).sparql();
    QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    new SPARQLParser().parseQuery(sparql, Newsroom.BASE);
  }

  @ParameterizedTest
  @MethodSource("names")
  void asksInBothLanguagesAndNamesItsParameters(String name) {
    Question question = Catalogue.find(name);
    assertThat(question.english()).endsWith("?");
    assertThat(question.french()).endsWith(" ?");
    for (Parameter parameter : question.parameters()) {
      assertThat(question.sparql()).contains("?" + parameter.name());
    }
  }

  /** The golden answers are rewritten with NEWSGRAPH_UPDATE=1; read the difference. */
  @ParameterizedTest
  @MethodSource("names")
  void exampleIsAnsweredAsBefore(String name) {
    Question question = Catalogue.find(name);
    Answer.Table table = (Answer.Table) runner().ask(question, question.example());
    assertThat(table.rows()).as("answer to the example of " + name).isNotEmpty();
    Golden.check("queries/" + name + ".tsv", print(table));
  }

  private static QueryRunner runner() {
    return new QueryRunner(store, Limits.standard(), Newsroom.BASE);
  }

  private static String print(Answer.Table table) {
    StringBuilder text = new StringBuilder(String.join("\t", table.columns())).append('\n');
    for (int row = 0; row < table.rows().size(); row++) {
      int current = row;
      text.append(
              table.columns().stream()
                  .map(column -> table.cell(current, column).map(CatalogueTest::print).orElse(""))
                  .collect(Collectors.joining("\t")))
          .append('\n');
    }
    return text.toString();
  }

  private static String print(Node node) {
    return node.isURI() ? Prefixes.all().shortForm(node.getURI()) : node.getLiteralLexicalForm();
  }

  @Test
  void questionIsFoundByNameOrFileName() {
    assertThat(Catalogue.find("who-runs.rq")).isEqualTo(Catalogue.find("who-runs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-is", "../queries/who-runs", "", "WHO", "a b"})
  void unknownNameIsToldWithSimilarOnes(String name) {
    assertThatThrownBy(() -> Catalogue.find(name))
        .isInstanceOf(QueryException.Unknown.class)
        .hasMessageContaining("no question is called");
  }

  @Test
  void similarNamesAreSuggested() {
    assertThatThrownBy(() -> Catalogue.find("who-run")).hasMessageContaining("similar: who-");
  }
}
