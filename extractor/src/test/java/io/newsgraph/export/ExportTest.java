package io.newsgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.Golden;
import io.newsgraph.fixture.HostileArticle;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

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

  private static byte[] export(String format, Selection selection) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(store, Newsroom.BASE).to(format(format), selection, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ExportFormat> rdfFormats() {
    return ExportFormats.all().stream().filter(format -> !format.isGraph()).toList();
  }

  private static ExportFormat format(String name) {
    return ExportFormats.named(name).orElseThrow();
  }

  private static TreeSet<String> stored(boolean graphs) {
    TreeSet<String> lines = new TreeSet<>();
    for (Quad quad : store.read(dataset -> dataset.stream().toList())) {
      if (!quad.isDefaultGraph() && !quad.getGraph().equals(Graphs.ONTOLOGY)) {
        lines.add(line(quad, graphs));
      }
    }
    return lines;
  }

  private static String line(Quad quad, boolean graphs) {
    Node object = quad.getObject();
    String value =
        object.isLiteral()
            ? object.getLiteralLexicalForm()
                + "@"
                + object.getLiteralLanguage()
                + "^"
                + object.getLiteralDatatypeURI()
            : object.getURI();
    return quad.getSubject()
        + "|"
        + quad.getPredicate()
        + "|"
        + value
        + (graphs ? "|" + quad.getGraph() : "");
  }

  private static TreeSet<String> readByRdf4j(byte[] bytes, RDFFormat format, boolean graphs)
      throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Statement statement : parse(bytes, format)) {
      lines.add(line(statement, graphs));
    }
    return lines;
  }

  /** RDF4J's JSON-LD reader cannot start where the tests run, in Turkish. */
  private static Model parse(byte[] bytes, RDFFormat format) throws IOException {
    Locale here = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return Rio.parse(new ByteArrayInputStream(bytes), "", format);
    } finally {
      Locale.setDefault(here);
    }
  }

  private static String line(Statement statement, boolean graphs) {
    String value =
        statement.getObject() instanceof Literal literal
            ? literal.getLabel()
                + "@"
                + literal.getLanguage().orElse("")
                + "^"
                + literal.getDatatype().stringValue()
            : statement.getObject().stringValue();
    return statement.getSubject()
        + "|"
        + statement.getPredicate()
        + "|"
        + value
        + (graphs ? "|" + statement.getContext() : "");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl,Turtle,false",
    "trig,TriG,true",
    "nt,N-Triples,false",
    "nq,N-Quads,true",
    "jsonld,JSON-LD,true",
    "rdfxml,RDF/XML,false",
  })
  void rdf4jReadsBackExactlyWhatIsStored(String name, String rdf4j, boolean graphs)
      throws IOException {
    RDFFormat format =
        List.of(
                RDFFormat.TURTLE,
                RDFFormat.TRIG,
                RDFFormat.NTRIPLES,
                RDFFormat.NQUADS,
                RDFFormat.JSONLD,
                RDFFormat.RDFXML)
            .stream()
            .filter(f -> f.getName().equals(rdf4j))
            .findFirst()
            .orElseThrow();
    byte[] bytes = export(name, Selection.everything());
    assertThat(readByRdf4j(bytes, format, graphs)).isEqualTo(stored(graphs));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdfxml"})
  void bytesDoNotDependOnTheOrderOfStoring(String name) {
    byte[] before = export(name, Selection.everything());
    try (Store other = Store.openOrCreate(Store.MEMORY)) {
      List<StoredDocument> documents = new ArrayList<>(Stores.documents());
      documents.add(HostileArticle.document());
      Collections.reverse(documents);
      documents.forEach(document -> other.replace(List.of(document)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(other, Newsroom.BASE).to(format(name), Selection.everything(), out);
      assertThat(new String(out.toByteArray(), UTF_8)).isEqualTo(new String(before, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void datasetThatIsInNoStoreIsWrittenTheSameWay() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Stores.documents().forEach(d -> dataset.addGraph(NodeFactory.createURI(d.iri()), d.graph()));
    dataset.addGraph(
        NodeFactory.createURI(HostileArticle.document().iri()), HostileArticle.document().graph());
    for (ExportFormat format : rdfFormats()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Export.write(format, dataset, Selection.everything(), Newsroom.BASE, out);
      assertThat(out.toString(UTF_8))
          .isEqualTo(new String(export(format.name(), Selection.everything()), UTF_8));
    }
  }

  @Test
  void textOfTheArticlesCanBeLeftOut() {
    String all = new String(export("ttl", Selection.everything()), UTF_8);
    String without = new String(export("ttl", Selection.everything().withoutText()), UTF_8);
    assertThat(all).contains("nif:isString");
    assertThat(without).doesNotContain("nif:isString").contains("nif:anchorOf");
  }

  @Test
  void turtleIsReadable() throws IOException {
    try (Store one = Store.openOrCreate(Store.MEMORY)) {
      one.replace(List.of(Stores.documents().get(1)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(one, Newsroom.BASE).to(format("ttl"), Selection.everything(), out);
      Golden.check("export/denial.ttl", out.toString(UTF_8));
    }
  }

  @Test
  void emptyStoreGivesValidEmptyFiles() throws IOException {
    try (Store empty = Store.openOrCreate(Store.MEMORY)) {
      for (ExportFormat format : rdfFormats()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(empty, Newsroom.BASE).to(format, Selection.everything(), out);
        RDFFormat rdf4j =
            Rio.getParserFormatForFileName(
                    "x."
                        + format
                            .name()
                            .replace("rdfxml", "rdf")
                            .replace("ttl12", "ttl")
                            .replace("ttlstar", "ttls"))
                .orElseThrow();
        assertThat(readByRdf4j(out.toByteArray(), rdf4j, true)).isEmpty();
      }
    }
  }

  @Test
  void fileIsReplacedWhenWholeAndLeftAloneWhenNot(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("graph.nt");
    Files.writeString(file, "old");
    Export export = new Export(store, Newsroom.BASE);
    assertThatThrownBy(() -> export.toFile(new Failing(), Selection.everything(), file))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    export.toFile(format("nt"), Selection.everything(), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(export("nt", Selection.everything()));
    assertThat(folder.toFile().list()).containsExactly("graph.nt");
  }

  /** Breaks off in the middle. */
  private static final class Failing implements ExportFormat {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public void write(ExportSource source, OutputStream out) throws IOException {
      out.write('h');
      throw new IOException("no more");
    }
  }

  @Test
  void unknownFormatIsNone() {
    assertThat(ExportFormats.named("doc")).isEqualTo(Optional.empty());
  }
}
