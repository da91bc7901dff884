package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.fixture.Stores;
import io.newsgraph.rdf.DocumentGraph;
import io.newsgraph.rdf.ShaclCheck;
import io.newsgraph.rdf.Violation;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import io.newsgraph.vocabulary.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {

  private static ShaclCheck shapes;

  @BeforeAll
  static void loadShapes() throws IOException {
    try (InputStream turtle = OntologyFiles.open("ontology/shapes.ttl")) {
      shapes = ShaclCheck.load(turtle);
    }
  }

  private static Verify.Report verify(Store store) {
    return new Verify(
            store, graph -> shapes.check(graph).stream().map(Violation::toString).toList())
        .run();
  }

  @Test
  void newsroomIsSound() {
    try (Store store = Stores.newsroom()) {
      Verify.Report report = verify(store);
      assertThat(report.faults()).isEmpty();
      assertThat(report.sound()).isTrue();
      assertThat(report.documents()).isEqualTo(5);
      assertThat(report.statements()).isEqualTo(store.status().statements());
      assertThat(report.quotes()).isGreaterThan(15);
    }
  }

  @Test
  void storeOnDiskIsSoundAfterReopening(@TempDir Path folder) {
    String location = folder.resolve("db").toString();
    try (Store store = Store.openOrCreate(location)) {
      store.replace(Stores.documents());
    }
    try (Store store = Store.open(location)) {
      assertThat(verify(store).faults()).isEmpty();
    }
  }

  @Test
  void emptyStoreIsSound() {
    try (Store store = Store.openOrCreate(Store.MEMORY)) {
      assertThat(verify(store).sound()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not verbatim | DELETE { ?e nif:anchorOf ?q } INSERT { ?e nif:anchorOf 'Vega gagne.' }",
        "not verbatim | DELETE { ?e nif:endIndex ?z } INSERT { ?e nif:endIndex 100000 }",
        "its text is missing | DELETE { ?d nif:isString ?t }",
        "digest | DELETE { ?d nif:isString ?t } INSERT { ?d nif:isString 'Vega gagne.' }",
        "no statement backs | INSERT { ?a ng:ceoOf ?o }",
        "exactly one certainty | DELETE { ?s ng:certainty ?c }",
      })
  void faultIsFoundInAStoredDocument(String fault, String update) {
    try (Store store = Stores.newsroom()) {
      DocumentGraph graph = Newsroom.graph(Newsroom.purchase());
      change(graph.graph(), update);
      store.replace(
          List.of(
              new StoredDocument(graph.iri(), graph.graph(), Stores.signature("fr/rachat.txt"))));
      assertThat(verify(store).faults())
          .isNotEmpty()
          .allMatch(line -> line.startsWith("fr/rachat.txt: "))
          .anyMatch(line -> line.contains(fault));
    }
  }

  private static void change(Graph graph, String update) {
    StringBuilder text = new StringBuilder();
    Prefixes.all()
        .getNsPrefixMap()
        .forEach((prefix, iri) -> text.append("PREFIX " + prefix + ": <" + iri + "> "));
    text.append(update)
        .append(" WHERE { ?s a ng:Statement ; rdf:subject ?a ; rdf:object ?o ; ng:certainty ?c ;")
        .append(" prov:hadPrimarySource ?e . ?e nif:anchorOf ?q ; nif:endIndex ?z ;")
        .append(" nif:referenceContext ?d . ?d nif:isString ?t FILTER (isIRI(?o)) }");
    UpdateExec.dataset(DatasetGraphFactory.wrap(graph)).update(text.toString()).execute();
  }

  @Test
  void graphThatDiffersFromWhatWasStoredIsFound() {
    try (Store store = Stores.newsroom()) {
      tamper(store);
      assertThat(verify(store).faults())
          .anyMatch(line -> line.contains("its graph is not the one that was stored"))
          .anyMatch(line -> line.contains("a graph that no document was stored as"));
    }
  }

  /** Writes behind the store's back. */
  private static void tamper(Store store) {
    Node document = NodeFactory.createURI(store.documents().firstKey());
    Node stray = NodeFactory.createURI("http://stray.test/");
    store.edit(
        Graphs.CURATED,
        curated -> {
          DatasetGraph dataset = ((GraphView) curated).getDataset();
          dataset.add(document, document, document, document);
          dataset.add(stray, stray, stray, stray);
        });
  }
}
