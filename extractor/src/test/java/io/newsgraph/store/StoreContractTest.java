package io.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.Ng;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store must do, run on each kind. */
class StoreContractTest {

  @Nested
  class InMemory extends Contract {
    @Override
    Store openNew() {
      return Store.openOrCreate(Store.MEMORY);
    }
  }

  @Nested
  class InAFolder extends Contract {
    @TempDir Path folder;

    @Override
    Store openNew() {
      return Store.openOrCreate(folder.resolve("db").toString());
    }
  }

  abstract static class Contract {

    private Store store;

    abstract Store openNew();

    @BeforeEach
    void open() {
      store = openNew();
    }

    @AfterEach
    void close() {
      store.close();
    }

    private static StoredDocument article(String sentence) {
      ArticleBuilder article = new ArticleBuilder("fr/a.txt", Language.FRENCH);
      article.sentence(sentence);
      article.chain(EntityClass.ORGANIZATION, sentence.split(" ")[0]);
      return Stores.document("fr/a.txt", Newsroom.graph(article.build()));
    }

    private List<Quad> quads() {
      return store.read(
          dataset ->
              dataset.stream()
                  .filter(quad -> !quad.isDefaultGraph())
                  .filter(quad -> !quad.getGraph().equals(Graphs.ONTOLOGY))
                  .toList());
    }

    private boolean ask(String pattern) {
      String prefixes = "PREFIX ng: <" + Ng.NS + "> PREFIX rdfs: <" + RDFS.uri + "> ";
      return store.read(
          dataset -> QueryExec.dataset(dataset).query(prefixes + "ASK { " + pattern + " }").ask());
    }

    @Test
    void newStoreIsEmpty() {
      assertThat(store.documents()).isEmpty();
      assertThat(store.status()).isEqualTo(new StoreStatus(store.location(), 0, 0, 0, 0));
      assertThat(store.signature("fr/a.txt")).isEmpty();
    }

    @Test
    void defaultGraphIsTheUnionOfTheDocumentsWithoutTheStoresOwnNotes() {
      store.replace(Stores.documents());
      assertThat(ask("?s rdfs:label 'Paul Kern'@fr, 'Paul Kern'@en")).isTrue();
      assertThat(ask("?s ?p 'settings-1'")).isFalse();
    }

    @Test
    void documentIsAddedThenUnchangedThenReplaced() {
      StoredDocument first = article("Vega gagne.");
      assertThat(store.replace(List.of(first))).containsExactly(Change.ADDED);
      assertThat(store.replace(List.of(first))).containsExactly(Change.UNCHANGED);
      assertThat(store.replace(List.of(article("Lyre perd.")))).containsExactly(Change.REPLACED);
      assertThat(ask("?s rdfs:label 'Lyre'@fr")).isTrue();
      assertThat(ask("?s rdfs:label 'Vega'@fr")).isFalse();
    }

    @Test
    void replacingLeavesOtherDocumentsAlone() {
      store.replace(Stores.documents());
      List<Quad> before = quads();
      store.replace(List.of(article("Vega gagne.")));
      assertThat(quads()).containsAll(before);
      store.remove("fr/a.txt");
      assertThat(quads()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void replacedGraphHoldsExactlyWhatTheDocumentSaysNow() {
      store.replace(List.of(article("Vega gagne.")));
      StoredDocument now = article("Lyre perd.");
      store.replace(List.of(now));
      assertThat(
              store.<List<?>>read(
                  dataset -> dataset.getGraph(NodeFactory.createURI(now.iri())).stream().toList()))
          .hasSameSizeAs(now.graph().stream().toList());
    }

    @Test
    void signatureIsKeptAndMayChangeAlone() {
      StoredDocument document = article("Vega gagne.");
      store.replace(List.of(document));
      assertThat(store.signature("fr/a.txt")).contains(document.signature());
      Signature touched =
          new Signature("fr/a.txt", "8 2025-05-05T05:05:05.123456789Z", "/b/a.txt", "s", "2");
      StoredDocument again = new StoredDocument(document.iri(), document.graph(), touched);
      assertThat(store.replace(List.of(again))).containsExactly(Change.UNCHANGED);
      assertThat(store.signature("fr/a.txt")).contains(touched);
      assertThat(store.documents()).containsOnlyKeys(document.iri()).containsValue(touched);
    }

    @Test
    void aNewSignatureForTheSameGraphIsNotedWithoutIt() {
      StoredDocument document = article("Vega gagne.");
      store.replace(List.of(document));
      Signature moved = new Signature("fr/a.txt", "8", "/elsewhere/a.txt", "s", "2");
      store.sign(Map.of(document.iri(), moved, "https://lephare.example/none", moved));
      assertThat(store.documents()).containsOnlyKeys(document.iri()).containsValue(moved);
      assertThat(store.audit()).isEmpty();
    }

    @Test
    void documentThatGetsAnotherIriIsNotKeptTwice() {
      StoredDocument document = article("Vega gagne.");
      store.replace(List.of(document));
      String web = "https://lephare.example/vega";
      store.replace(List.of(new StoredDocument(web, document.graph(), document.signature())));
      assertThat(store.documents()).containsOnlyKeys(web);
      assertThat(quads()).extracting(Quad::getGraph).doesNotContain(node(document.iri()));
    }

    @Test
    void removesByIdAndByIri() {
      store.replace(Stores.documents());
      int documents = store.documents().size();
      assertThat(store.remove("fr/rachat.txt")).isTrue();
      assertThat(store.remove("https://beacon.example/news/vega?id=7")).isTrue();
      assertThat(store.remove("fr/rachat.txt")).isFalse();
      assertThat(store.documents()).hasSize(documents - 2);
    }

    @Test
    void removingAllLeavesNothing() {
      store.replace(Stores.documents());
      List.copyOf(store.documents().keySet()).forEach(store::remove);
      assertThat(quads()).isEmpty();
    }

    @Test
    void curatedGraphSurvivesIngest() {
      Node a = node("https://newsgraph.example/entity/A");
      Node b = node("https://newsgraph.example/entity/B");
      store.edit(Graphs.CURATED, graph -> graph.add(a, Ng.CANONICAL, b));
      store.replace(Stores.documents());
      store.replace(Stores.documents());
      assertThat(ask("?a ng:canonical ?b")).isTrue();
      assertThat(store.documents()).hasSize(5);
    }

    @Test
    void reservedNamesAndBlankNodesAreRefused() {
      var graph = GraphMemFactory.createDefaultGraph();
      StoredDocument reserved =
          new StoredDocument(Graphs.CURATED.getURI(), graph, Stores.signature("x"));
      assertThatThrownBy(() -> store.replace(List.of(reserved)))
          .isInstanceOf(IllegalArgumentException.class);
      graph.add(NodeFactory.createBlankNode(), RDFS.label.asNode(), Ng.STATEMENT);
      StoredDocument blank = new StoredDocument("http://x.test/", graph, Stores.signature("x"));
      assertThatThrownBy(() -> store.replace(List.of(blank)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(quads()).isEmpty();
    }

    @Test
    void editOfADocumentsGraphIsRefused() {
      assertThatThrownBy(() -> store.edit(node("http://x.test/"), graph -> {}))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAReaderThrowsComesThrough() {
      assertThatThrownBy(
              () ->
                  store.read(
                      dataset -> {
                        throw new IllegalStateException("mine");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("mine");
      assertThat(store.documents()).isEmpty();
    }

    @Test
    void statusCounts() {
      store.replace(Stores.documents());
      StoreStatus status = store.status();
      assertThat(status.documents()).isEqualTo(5);
      assertThat(status.statements()).isEqualTo(34);
      assertThat(status.triples()).isEqualTo(quads().size());
    }

    @Test
    void compactionKeepsEverything() {
      store.replace(Stores.documents());
      List<Quad> before = quads();
      store.compact();
      assertThat(quads()).containsExactlyInAnyOrderElementsOf(before);
      assertThat(store.replace(Stores.documents())).containsOnly(Change.UNCHANGED);
    }

    @Test
    void smallStoreIsNotWorthCompacting() {
      store.replace(Stores.documents());
      assertThat(store.compactIfWorth()).isFalse();
    }

    private static Node node(String iri) {
      return NodeFactory.createURI(iri);
    }
  }
}
