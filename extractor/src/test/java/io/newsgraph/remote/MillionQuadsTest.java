package io.newsgraph.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.store.Signature;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million quads there and back. */
@Tag("slow")
class MillionQuadsTest {

  private static final int DOCUMENTS = 2000;
  private static final int TRIPLES = 500;
  private static final String DATA = "https://newsgraph.example/load/";

  @TempDir private Path folder;

  @Test
  void throughAnRdf4jServer() throws Exception {
    try (Rdf4jServer server = Rdf4jServer.start(folder)) {
      thereAndBack(server.repository("load", "NativeStore"));
    }
  }

  @Test
  void throughFuseki() {
    FusekiServer server =
        Repositories.fuseki(DatabaseMgr.connectDatasetGraph(folder.resolve("f").toString()));
    try {
      thereAndBack(Repositories.url(server));
    } finally {
      server.stop();
    }
  }

  private void thereAndBack(String url) {
    try (Store store = Store.openOrCreate(folder.resolve("store").toString());
        Store copy = Store.openOrCreate(folder.resolve("copy").toString());
        RemoteRepository repository = Repositories.open(url)) {
      fill(store);
      long begin = System.nanoTime();
      Transfer pushed = new Push(store, repository, false).run((d, a, t) -> {}, () -> false);
      long middle = System.nanoTime();
      Transfer pulled = new Pull(repository, copy, false).run((d, a, t) -> {}, () -> false);
      long end = System.nanoTime();
      assertThat(pushed.triples()).isGreaterThanOrEqualTo((long) DOCUMENTS * TRIPLES);
      assertThat(pulled.changed()).isEqualTo(DOCUMENTS);
      // Digests of graphs without blank nodes: the same ones, the same graphs.
      assertThat(copy.notes()).isEqualTo(store.notes());
      assertThat(copy.audit()).isEmpty();
      System.out.printf(
          "%s: pushed in %.1f s, pulled in %.1f s%n",
          url, (middle - begin) / 1e9, (end - middle) / 1e9);
    }
  }

  private static void fill(Store store) {
    List<StoredDocument> batch = new ArrayList<>();
    for (int document = 0; document < DOCUMENTS; document++) {
      batch.add(document(document));
      if (batch.size() == 200) {
        store.replace(batch);
        batch.clear();
      }
    }
  }

  private static StoredDocument document(int number) {
    String iri = DATA + "document/" + number;
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (int i = 0; i < TRIPLES; i++) {
      graph.add(
          NodeFactory.createURI(DATA + "entity/" + (number * 31 + i) % 5000),
          NodeFactory.createURI(DATA + "p" + i % 40),
          i % 3 == 0
              ? NodeFactory.createLiteralLang("Énoncé « " + i + " »\n🚀 de " + number, "fr")
              : NodeFactory.createURI(DATA + "entity/" + (number * 17 + i * 7)));
    }
    Signature signature = new Signature("load/" + number, "1", "", "x", "y");
    return new StoredDocument(iri, graph, signature);
  }
}
