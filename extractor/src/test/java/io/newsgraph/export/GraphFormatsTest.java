package io.newsgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newsgraph.fixture.Golden;
import io.newsgraph.fixture.HostileArticle;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Programs;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Formats of graph tools, each read back by a program that is not ours. */
class GraphFormatsTest {

  private static final String E = "https://newsgraph.example/entity/";
  private static Store store;
  private static GraphView view;

  @BeforeAll
  static void open() {
    store = Stores.newsroom();
    store.replace(List.of(HostileArticle.document()));
    view = store.read(dataset -> new GraphViewReader(dataset, Selection.everything()).read());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static byte[] bytes(String format, Selection selection) {
    return bytes(store, format, selection);
  }

  private static byte[] bytes(Store from, String format, Selection selection) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(from, Newsroom.BASE).to(ExportFormats.named(format).orElseThrow(), selection, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String format) {
    return new String(bytes(format, Selection.everything()), UTF_8);
  }

  private static String name(String iri) {
    return view.label(view.vertices().get(iri));
  }

  @Test
  void gexfHasKindsDatesColoursAndDashedRumours() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes("gexf", Selection.everything())))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("node").getLength()).isEqualTo(view.vertices().size());
    assertThat(root.getElementsByTagName("edge").getLength()).isEqualTo(view.edges().size());
    Map<String, Element> edges = new HashMap<>();
    for (int i = 0; i < root.getElementsByTagName("edge").getLength(); i++) {
      Element edge = (Element) root.getElementsByTagName("edge").item(i);
      edges.put(edge.getAttribute("source") + edge.getAttribute("kind"), edge);
    }
    Element boss = edges.get(E + "Ada_Bloom-personceoOf");
    assertThat(boss.getAttribute("start")).isEqualTo("2019-01-01");
    assertThat(boss.getAttribute("weight")).isEqualTo("2");
    Element rumour = edges.get(E + "Ada_Bloom-personhired");
    assertThat(((Element) rumour.getElementsByTagName("viz:shape").item(0)).getAttribute("value"))
        .isEqualTo("dashed");
  }

  @Test
  void jgraphtImportsGraphMlAgainstTheSchema() {
    var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    Map<String, Map<String, Attribute>> vertices = new HashMap<>();
    List<Map<String, Attribute>> edges = new ArrayList<>();
    Map<DefaultEdge, Map<String, Attribute>> byEdge = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (p, value) ->
            vertices.computeIfAbsent(p.getFirst(), v -> new HashMap<>()).put(p.getSecond(), value));
    importer.addEdgeAttributeConsumer(
        (p, value) ->
            byEdge.computeIfAbsent(p.getFirst(), e -> new HashMap<>()).put(p.getSecond(), value));
    importer.importGraph(graph, new StringReader(text("graphml")));
    edges.addAll(byEdge.values());
    assertThat(graph.vertexSet()).hasSize(view.vertices().size());
    assertThat(graph.edgeSet()).hasSize(view.edges().size());
    assertThat(vertices.values())
        .extracting(attributes -> attributes.get("label").getValue())
        .containsExactlyInAnyOrderElementsOf(
            view.vertices().values().stream().map(view::label).toList());
    assertThat(edges)
        .extracting(attributes -> attributes.get("evidence").getValue())
        .containsExactlyInAnyOrderElementsOf(
            view.edges().stream().map(GraphView.Edge::evidence).toList());
  }

  @Test
  void cytoscapeJsonIsJsonWithAllAttributes() {
    JsonObject elements =
        Json.createReader(new StringReader(text("cyjs"))).readObject().getJsonObject("elements");
    JsonArray edges = elements.getJsonArray("edges");
    assertThat(elements.getJsonArray("nodes")).hasSize(view.vertices().size());
    assertThat(edges).hasSize(view.edges().size());
    JsonObject first = edges.getJsonObject(0).getJsonObject("data");
    assertThat(first.keySet())
        .contains("label", "property", "certainty", "confidence", "sources", "evidence");
    assertThat(first.getJsonNumber("confidence").doubleValue()).isBetween(0.0, 1.0);
  }

  @Test
  void cytoscapeJsLoadsTheJson(@TempDir Path folder) throws IOException {
    assumeTrue(Programs.isThere("node"), "Node.js is not installed");
    Path file = folder.resolve("graph.cyjs");
    Files.write(file, bytes("cyjs", Selection.everything()));
    String script =
        "const c=require(process.argv[1]);const g=JSON.parse(require('fs').readFileSync("
            + "process.argv[2],'utf8'));const cy=c({headless:true,elements:g.elements});"
            + "console.log(cy.nodes().length+' '+cy.edges().length)";
    Path library = Path.of("target/classes/web/lib/cytoscape.min.js").toAbsolutePath();
    assertThat(Programs.run(folder, "node", "-e", script, library.toString(), file.toString()))
        .isEqualTo(view.vertices().size() + " " + view.edges().size() + "\n");
  }

  @Test
  void sifHasALineForEachEdge() {
    assertThat(text("sif").lines())
        .hasSize(view.edges().size())
        .allMatch(line -> line.split("\t").length == 3)
        .contains("Vega\tacquired\tLyre", "O’Neil <\"x\"> \\ & 🚀\tceoOf\tДом \"42\"");
  }

  @Test
  void graphvizReadsDotAndKeepsNames(@TempDir Path folder) throws IOException {
    assumeTrue(Programs.isThere("dot"), "Graphviz is not installed");
    Path file = folder.resolve("graph.dot");
    Files.write(file, bytes("dot", Selection.everything()));
    String json = Programs.run(folder, "dot", "-Tjson0", file.toString());
    JsonObject graph = Json.createReader(new StringReader(json)).readObject();
    assertThat(graph.getJsonArray("edges")).hasSize(view.edges().size());
    assertThat(graph.getJsonArray("objects").getValuesAs(JsonObject.class))
        .extracting(node -> node.getString("name"))
        .containsExactlyInAnyOrderElementsOf(view.vertices().keySet());
    assertThat(graph.getJsonArray("edges").getValuesAs(JsonObject.class))
        .filteredOn(edge -> edge.getString("class").equals("reported"))
        .isNotEmpty()
        .allMatch(edge -> edge.getString("style").equals("dashed"));
  }

  @Test
  void jgraphtReadsDot() {
    var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(text("dot")));
    assertThat(graph.vertexSet()).hasSize(view.vertices().size());
    assertThat(graph.edgeSet()).hasSize(view.edges().size());
  }

  @Test
  void graphvizDrawsPictures() {
    assumeTrue(Programs.isThere("dot"), "Graphviz is not installed");
    String svg = text("svg");
    assertThat(svg).contains("<svg", ">O’Neil &lt;&quot;x&quot;&gt; \\ &amp; 🚀</text>");
    assertThat(bytes("png", Selection.everything())).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void csvIsReadByAnotherParserAndHoldsNoFormula() throws IOException {
    List<CSVRecord> edges = csv("csv");
    assertThat(edges).hasSize(view.edges().size());
    assertThat(edges)
        .extracting(record -> record.get("evidence"))
        .containsExactlyInAnyOrderElementsOf(
            view.edges().stream().map(GraphView.Edge::evidence).toList());
    List<CSVRecord> nodes = csv("csv-nodes");
    assertThat(nodes)
        .extracting(record -> record.get("Id"))
        .containsExactlyElementsOf(view.vertices().keySet());
    assertThat(nodes)
        .allMatch(record -> record.toList().stream().noneMatch(cell -> cell.matches("[=@].*")))
        .anyMatch(record -> record.get("label").equals("'=HYPERLINK(\"x\")"));
  }

  private static List<CSVRecord> csv(String format) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            text(format),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  @Test
  void cypherIsWhatItWas() {
    try (Store one = Store.openOrCreate(Store.MEMORY)) {
      one.replace(List.of(Stores.documents().get(1), HostileArticle.document()));
      Golden.check(
          "export/denial.cypher", new String(bytes(one, "cypher", Selection.everything()), UTF_8));
    }
  }

  @Test
  void labelsAreFrenchWhenAsked() {
    byte[] french = bytes("sif", Selection.everything().withLanguage("fr"));
    assertThat(new String(bytes("dot", Selection.everything().withLanguage("fr")), UTF_8))
        .contains("label=\"a racheté");
    assertThat(new String(french, UTF_8)).contains("\tacquired\t");
  }

  @Test
  void jenaReadsTripleTermsOfRdf12() {
    Graph graph = RDFParser.fromString(text("ttl12"), Lang.TURTLE).toGraph();
    Node reifies = NodeFactory.createURI(RDF.uri + "reifies");
    Set<String> triples = new HashSet<>();
    graph.stream(Node.ANY, reifies, Node.ANY)
        .forEach(
            t -> {
              assertThat(t.getObject().isTripleTerm()).isTrue();
              triples.add(t.getSubject() + " " + t.getObject().getTriple());
            });
    assertThat(triples).hasSameSizeAs(statements());
    assertThat(graph.contains(Node.ANY, RDF.subject.asNode(), Node.ANY)).isFalse();
  }

  private static List<String> statements() {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, RDF.subject.asNode(), Node.ANY)
                .map(quad -> quad.getSubject().getURI())
                .distinct()
                .toList());
  }

  @Test
  void rdf4jReadsQuotedTriples() throws IOException {
    Model model =
        Rio.parse(
            new ByteArrayInputStream(bytes("ttlstar", Selection.everything())),
            "",
            RDFFormat.TURTLESTAR);
    List<Statement> reified =
        model.stream()
            .filter(statement -> statement.getPredicate().getLocalName().equals("reifies"))
            .toList();
    assertThat(reified).hasSameSizeAs(statements()).allMatch(s -> s.getObject().isTriple());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gexf", "graphml", "yed", "cyjs", "sif", "dot", "csv", "csv-nodes", "cypher"})
  void bytesDoNotDependOnTheOrderOfStoring(String format) {
    try (Store other = Store.openOrCreate(Store.MEMORY)) {
      var documents = new ArrayList<>(Stores.documents());
      documents.add(HostileArticle.document());
      Collections.reverse(documents);
      documents.forEach(document -> other.replace(List.of(document)));
      assertThat(new String(bytes(other, format, Selection.everything()), UTF_8))
          .isEqualTo(text(format));
    }
  }

  @Test
  void reportedEdgeIsDrawnLighter() {
    assertThat(GraphStyle.line("Reported")).isNotEqualTo(GraphStyle.line("Asserted"));
    assertThat(GraphStyle.line("Reported").pattern()).isEqualTo("dashed");
  }

  @Test
  void partialDatesBecomeDays() {
    assertThat(Day.first(Optional.of("2019"))).hasToString("Optional[2019-01-01]");
    assertThat(Day.last(Optional.of("2024-02"))).hasToString("Optional[2024-02-29]");
    assertThat(Day.first(Optional.of("2024-02-30"))).isEmpty();
  }

  @Test
  void anUnknownFormatOfADateIsNone() {
    assertThat(Day.first(Optional.of("last year"))).isEmpty();
    assertThat(name(E + "Vega-organization")).isEqualTo("Vega");
  }

  /** The modules below importers/ read these with Gephi and Neo4j, which cannot be here. */
  @Test
  void exportsAreLeftForOtherImporters() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "exports"));
    for (String format : List.of("gexf", "graphml", "cypher")) {
      Path file = folder.resolve("newsroom." + format);
      Files.write(file, bytes(format, Selection.everything()));
      assertThat(file).isNotEmptyFile();
    }
    try (Store plain = Stores.newsroom()) {
      Files.write(folder.resolve("drawn.gexf"), bytes(plain, "gexf", Selection.everything()));
    }
    Files.writeString(
        folder.resolve("counts.txt"), view.vertices().size() + "\n" + view.edges().size() + "\n");
    Files.writeString(
        folder.resolve("hostile-sentence.txt"),
        view.edges().stream()
            .filter(edge -> edge.object().contains("Hyperlink"))
            .findFirst()
            .orElseThrow()
            .evidence());
  }
}
