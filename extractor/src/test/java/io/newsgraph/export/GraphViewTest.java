package io.newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphViewTest {

  private static final String E = "https://newsgraph.example/entity/";

  private static Store store;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static GraphView view(Selection selection) {
    return store.read(dataset -> new GraphViewReader(dataset, selection).read());
  }

  private static Edge edge(String subject, String property, String object) {
    return view(Selection.everything()).edges().stream()
        .filter(
            edge ->
                edge.subject().equals(E + subject)
                    && edge.property().equals(property)
                    && edge.object().equals(E + object))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void factIsOneEdgeHoweverManyArticlesSpeakOfIt() {
    Edge edge = edge("Vega-organization", "acquired", "Lyre-organization");
    assertThat(edge.certainty()).isEqualTo("Asserted");
    assertThat(edge.articles()).isEqualTo(2);
    assertThat(edge.statements()).hasSize(2);
    assertThat(edge.french()).isEqualTo("a racheté");
    assertThat(edge.english()).isEqualTo("acquired");
    assertThat(edge.evidence()).startsWith("Vega a racheté Lyre");
  }

  @Test
  void dateIsWhenItHappenedOrSinceWhenItHolds() {
    assertThat(edge("Vega-organization", "acquired", "Altair-organization").date())
        .contains("2025");
    assertThat(edge("Ada_Bloom-person", "ceoOf", "Vega-organization").date()).contains("2019");
  }

  @Test
  void numbersAndDatesAreValuesOfTheVertex() {
    Vertex vega = view(Selection.everything()).vertices().get(E + "Vega-organization");
    assertThat(vega)
        .isEqualTo(
            new Vertex(
                E + "Vega-organization",
                "Organization",
                "Vega",
                "Vega",
                new TreeMap<>(Map.of("employeeCount", "1200", "revenue", "850e6 EUR"))));
  }

  @Test
  void everyEndOfAnEdgeIsAVertex() {
    GraphView view = view(Selection.everything());
    assertThat(view.edges())
        .isNotEmpty()
        .allMatch(edge -> view.vertices().containsKey(edge.subject()))
        .allMatch(edge -> view.vertices().containsKey(edge.object()));
  }

  @Test
  void certaintiesAndRelationsAreSelected() {
    assertThat(view(Selection.everything().withCertainties(Set.of("Reported"))).edges())
        .extracting(Edge::certainty)
        .containsOnly("Reported");
    assertThat(view(Selection.everything().withRelations(Set.of("ceoOf"))).edges())
        .extracting(Edge::property)
        .containsExactly("ceoOf");
  }

  @Test
  void datesOfPublicationAreSelected() {
    Selection spring =
        Selection.everything().published(Optional.of("2024-04"), Optional.of("2024-05"));
    assertThat(view(spring).edges())
        .flatExtracting(Edge::statements)
        .extracting(statement -> statement.article().id())
        .containsOnly("en/denial.txt", "fr/orbital.txt");
  }

  @Test
  void focusKeepsWhatIsNear() {
    Selection one = Selection.everything().around(Set.of(E + "Draco-organization"), 1);
    assertThat(view(one).vertices().keySet())
        .containsExactly(
            E + "Cygnus-organization", E + "Draco-organization", E + "Vega-organization");
    Selection two = Selection.everything().around(one.focus(), 2);
    assertThat(view(two).vertices().keySet())
        .contains(E + "Borealis-organization", E + "Ada_Bloom-person")
        .doesNotContain(E + "Lisbon-place");
  }

  @Test
  void topKeepsTheBestConnectedAndTheFocus() {
    GraphView top = view(Selection.everything().withTop(2));
    assertThat(top.vertices().keySet())
        .containsExactly(E + "Orbital-organization", E + "Vega-organization");
    Selection both = Selection.everything().around(Set.of(E + "Draco-organization"), 2).withTop(1);
    assertThat(view(both).vertices().keySet())
        .containsExactly(E + "Draco-organization", E + "Vega-organization");
  }

  @Test
  void focusFindsWhatAWholeReadWouldKeep() {
    GraphView whole = view(Selection.everything());
    GraphView near = view(Selection.everything().around(Set.of(E + "Vega-organization"), 10));
    assertThat(near.edges()).isEqualTo(whole.edges());
    assertThat(near.vertices()).isEqualTo(whole.vertices());
  }
}
