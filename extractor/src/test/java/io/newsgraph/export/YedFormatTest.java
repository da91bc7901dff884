package io.newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newsgraph.fixture.HostileArticle;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.fixture.Programs;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What yEd draws by. */
class YedFormatTest {

  private static final String YED = "http://www.yworks.com/xml/graphml";
  private static Store store;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
    store.replace(List.of(HostileArticle.document()));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store, Newsroom.BASE)
        .to(ExportFormats.named("yed").orElseThrow(), Selection.everything(), out);
    return out.toByteArray();
  }

  private static Element child(Element element, String name) {
    return (Element) element.getElementsByTagNameNS(YED, name).item(0);
  }

  @Test
  void everyEntityHasAPlaceAndEveryEdgeALine() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes())).getDocumentElement();
    NodeList nodes = root.getElementsByTagName("node");
    Set<String> places = new HashSet<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element place = child((Element) nodes.item(i), "Geometry");
      places.add(place.getAttribute("x") + " " + place.getAttribute("y"));
    }
    assertThat(places).hasSize(nodes.getLength());
    NodeList edges = root.getElementsByTagName("edge");
    Map<String, Element> lines = new HashMap<>();
    for (int i = 0; i < edges.getLength(); i++) {
      Element edge = (Element) edges.item(i);
      lines.put(child(edge, "EdgeLabel").getTextContent(), edge);
      assertThat(child(edge, "LineStyle").getAttribute("type")).isIn("line", "dashed", "dotted");
    }
    assertThat(child(lines.get("hired"), "LineStyle").getAttribute("type")).isEqualTo("dashed");
    assertThat(child(lines.get("acquired"), "Arrows").getAttribute("target")).isEqualTo("standard");
  }

  /** NetworkX reads yEd's shapes; .ci/run installs it beside the build. */
  @Test
  void networkxReadsLabelsPlacesAndLines(@TempDir Path folder) throws IOException {
    assumeTrue(Programs.isThere("python3"), "Python is not installed");
    Path library = OntologyFiles.path("extractor/target/python");
    assumeTrue(Files.isDirectory(library), "NetworkX is not installed in " + library);
    Path file = Files.write(folder.resolve("graph.graphml"), bytes());
    String script =
        """
        import sys
        sys.path.insert(0, sys.argv[1])
        import networkx
        graph = networkx.read_graphml(sys.argv[2])
        for node, data in sorted(graph.nodes(data=True)):
            assert data["shape_type"] == "ellipse" and float(data["x"]) >= 0
            print(data["label"].replace("\\n", " "), data["class"])
        for source, target, data in graph.edges(data=True):
            assert data["label"] and data["certainty"]
        print(graph.number_of_edges())
        """;
    List<String> out =
        Programs.run(folder, "python3", "-c", script, library.toString(), file.toString())
            .lines()
            .toList();
    GraphView view =
        store.read(dataset -> new GraphViewReader(dataset, Selection.everything()).read());
    assertThat(out).contains("Vega Organization", "Ada Bloom Person");
    assertThat(out).hasSize(view.vertices().size() + 1);
    assertThat(out.get(out.size() - 1)).isEqualTo(String.valueOf(view.edges().size()));
  }
}
