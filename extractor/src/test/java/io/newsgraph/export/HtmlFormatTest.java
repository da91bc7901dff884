package io.newsgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Browser;
import io.newsgraph.fixture.HostileArticle;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

  private static String page(Selection selection) throws IOException {
    try (Store store = Stores.newsroom()) {
      store.replace(List.of(HostileArticle.document()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(store, Newsroom.BASE)
          .to(ExportFormats.named("html").orElseThrow(), selection, out);
      return out.toString(UTF_8);
    }
  }

  @Test
  void fileIsWholeAndNamesNoOtherServer() throws IOException {
    Document page = Jsoup.parse(page(Selection.everything()));
    assertThat(page.select("script[src], link[href], img[src], iframe")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.select("body")).hasSize(1);
    assertThat(page.select("script")).hasSize(10);
  }

  @Test
  void textOfArticlesCannotEndTheData() throws IOException {
    Document page = Jsoup.parse(page(Selection.everything()));
    JsonObject data =
        Json.createReader(new StringReader(page.select("#data").first().data())).readObject();
    assertThat(data.getJsonArray("edges").toString()).contains("</script><!--");
    assertThat(data.getString("start")).isEqualTo(Newsroom.BASE + "entity/Orbital-organization");
  }

  @Test
  void focusIsWhereThePageStartsAndItsLanguageIsTheOneAsked() throws IOException {
    String lyre = Newsroom.BASE + "entity/Lyre-organization";
    Document page =
        Jsoup.parse(page(Selection.everything().around(Set.of(lyre), 1).withLanguage("fr")));
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("#data").first().data()).contains("\"start\": \"" + lyre + "\"");
  }

  @Test
  void largeGraphsGetPlacesThatDependOnNothingElse() {
    GraphView view = largeView();
    Map<String, Point2D> places = ForceLayout.positions(view);
    assertThat(places).hasSize(400).isEqualTo(ForceLayout.positions(view));
    assertThat(places.values()).doesNotHaveDuplicates();
    double joined = view.edges().stream().mapToDouble(e -> distance(places, e)).average().orElse(0);
    assertThat(joined).isLessThan(apart(places) / 2);
  }

  private static double distance(Map<String, Point2D> places, GraphView.Edge edge) {
    return distance(places.get(edge.subject()), places.get(edge.object()));
  }

  private static double distance(Point2D one, Point2D other) {
    return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
  }

  private static double apart(Map<String, Point2D> places) {
    List<Point2D> all = List.copyOf(places.values());
    Random random = new Random(7);
    return random
        .ints(2000, 0, all.size())
        .mapToDouble(i -> distance(all.get(i), all.get(random.nextInt(all.size()))))
        .average()
        .orElse(0);
  }

  /** Twenty clusters of twenty. */
  private static GraphView largeView() {
    SortedMap<String, GraphView.Vertex> vertices = new TreeMap<>();
    List<GraphView.Edge> edges = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String iri = "e:" + i;
      vertices.put(iri, new GraphView.Vertex(iri, "Person", iri, iri, new TreeMap<>()));
      for (int step = 1; step <= 2; step++) {
        int other = i / 20 * 20 + (i + step) % 20;
        edges.add(
            new GraphView.Edge(
                iri,
                "spouse",
                "e:" + other,
                "",
                "",
                "Asserted",
                1,
                Optional.empty(),
                Optional.empty(),
                List.of()));
      }
    }
    return new GraphView("en", vertices, edges);
  }

  @Test
  void viewerJsonIsJsonForAnEmptyStoreToo() throws IOException {
    try (Store empty = Store.openOrCreate(Store.MEMORY)) {
      StringWriter out = new StringWriter();
      empty.read(
          dataset -> {
            try {
              new ViewerJson()
                  .write(new ExportSource(dataset, Selection.everything(), Newsroom.BASE), out);
              return out;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      JsonObject data = Json.createReader(new StringReader(out.toString())).readObject();
      assertThat(data.isNull("start")).isTrue();
    }
  }

  @Test
  void readerFindsHerWayInABrowser(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("graph.html"), page(Selection.everything()));
    Browser.run("viewer", file.toUri().toString());
  }
}
