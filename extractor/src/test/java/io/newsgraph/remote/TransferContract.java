package io.newsgraph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.query.Answer;
import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Explain;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.query.Question;
import io.newsgraph.query.Source;
import io.newsgraph.store.Digests;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Note;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of every kind of repository. */
abstract class TransferContract {

  private static final TransferListener SILENT = (done, all, triples) -> {};

  private Store store;
  private RemoteRepository repository;

  /** An empty repository. */
  abstract String emptyRepository() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = Stores.newsroom();
    repository = Repositories.open(emptyRepository());
  }

  @AfterEach
  void close() {
    repository.close();
    store.close();
  }

  private Transfer push() {
    return new Push(store, repository, false).run(SILENT, () -> false);
  }

  private Transfer pull(Store copy) {
    return new Pull(repository, copy, false).run(SILENT, () -> false);
  }

  private static SortedMap<String, String> digests(Store store) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String name : store.documents().keySet()) {
      digests.put(name, store.read(d -> Digests.of(d.getGraph(NodeFactory.createURI(name)))));
    }
    return digests;
  }

  @Test
  void whatIsPushedIsPulledGraphByGraph() {
    Transfer pushed = push();
    assertThat(pushed.changed()).isEqualTo(5);
    try (Store copy = Store.openOrCreate(Store.MEMORY)) {
      Transfer pulled = pull(copy);
      assertThat(pulled.changed()).isEqualTo(5);
      assertThat(digests(copy)).isEqualTo(digests(store)).hasSize(5);
      assertThat(copy.notes().values())
          .containsExactlyElementsOf(
              store.notes().values().stream().map(Note::withoutOrigin).toList());
      assertThat(pull(copy)).isEqualTo(new Transfer(0, 5, 0, 0, true));
    }
  }

  @Test
  void onlyWhatHasChangedTravels() {
    push();
    assertThat(push()).isEqualTo(new Transfer(0, 5, 0, 0, true));
    StoredDocument first = Stores.documents().get(0);
    StoredDocument other = Stores.documents().get(1);
    store.replace(List.of(new StoredDocument(first.iri(), other.graph(), first.signature())));
    Transfer second = push();
    assertThat(second.changed()).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(4);
    assertThat(Digests.of(repository.graphs(List.of(first.iri())).get(first.iri())))
        .isEqualTo(Digests.of(other.graph()));
  }

  @Test
  void whatWasRemovedHereStaysThereUnlessMirrored() {
    push();
    String gone = store.documents().firstKey();
    store.remove(gone);
    assertThat(push().removed()).isZero();
    assertThat(repository.notes()).containsKey(gone);
    assertThat(new Push(store, repository, true).run(SILENT, () -> false).removed()).isEqualTo(1);
    assertThat(repository.notes()).doesNotContainKey(gone);
    assertThat(repository.graphs(List.of(gone)).get(gone).isEmpty()).isTrue();
  }

  @Test
  void aStoppedTransferIsTakenUp() {
    AtomicInteger looks = new AtomicInteger();
    Transfer stopped = new Push(store, repository, false).run(SILENT, () -> looks.get() == 0);
    assertThat(stopped).isEqualTo(new Transfer(0, 0, 0, 0, false));
    assertThat(push().changed()).isEqualTo(5);
  }

  @Test
  void correctionsTravelToo() {
    store.edit(
        Graphs.CURATED,
        graph ->
            graph.add(
                NodeFactory.createURI(Newsroom.BASE + "entity/A"),
                OWL.sameAs.asNode(),
                NodeFactory.createURI(Newsroom.BASE + "entity/B")));
    push();
    try (Store copy = Store.openOrCreate(Store.MEMORY)) {
      pull(copy);
      assertThat(copy.<Integer>read(d -> d.getGraph(Graphs.CURATED).size())).isEqualTo(1);
    }
  }

  @Test
  void aGraphThatOthersHaveChangedIsNotPulled() {
    push();
    Note note = repository.notes().values().stream().findFirst().orElseThrow();
    repository.replace(List.of(new RemoteGraph(note, Stores.documents().get(4).graph())));
    try (Store copy = Store.openOrCreate(Store.MEMORY)) {
      assertThatThrownBy(() -> pull(copy))
          .isInstanceOf(RemoteException.class)
          .hasMessageContaining("push it again");
    }
  }

  @Test
  void everyQuestionOfTheCatalogueIsAnsweredAsHere() {
    push();
    Source there = new RemoteSource(repository);
    assertThat(Catalogue.all())
        .allSatisfy(
            question ->
                assertThat(rows(there, question))
                    .as(question.name())
                    .isEqualTo(rows(Source.of(store), question)));
  }

  private static List<List<String>> rows(Source source, Question question) {
    Answer.Table table =
        (Answer.Table)
            new QueryRunner(source, Limits.standard(), Newsroom.BASE)
                .ask(question, question.example());
    List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
    for (int row = 0; row < table.rows().size(); row++) {
      int current = row;
      rows.add(
          table.columns().stream()
              .map(column -> table.cell(current, column).map(Object::toString).orElse(""))
              .toList());
    }
    return rows;
  }

  @Test
  void graphsAndTruthsAreAnsweredToo() {
    push();
    QueryRunner runner =
        new QueryRunner(new RemoteSource(repository), Limits.standard(), Newsroom.BASE);
    assertThat(runner.run("ASK { ?who ng:ceoOf ?firm }")).isEqualTo(new Answer.Truth(true));
    Answer.Triples triples = (Answer.Triples) runner.run("CONSTRUCT WHERE { ?who ng:ceoOf ?firm }");
    assertThat(triples.graph().size()).isEqualTo(1);
  }

  @Test
  void evidenceIsFoundThereAsHere() {
    push();
    assertThat(
            new Explain(new RemoteSource(repository))
                .statements("vega", Optional.empty(), Optional.empty()))
        .isEqualTo(new Explain(store).statements("vega", Optional.empty(), Optional.empty()))
        .isNotEmpty();
  }
}
