package io.newsgraph.corpus;

import io.newsgraph.rdf.DocumentGraph;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Commits understood documents together, then hands their outcomes on. */
final class Batch implements Consumer<Outcome> {

  private final Store store;
  private final Freshness freshness;
  private final int size;
  private final Consumer<Outcome> outcomes;
  private final List<StoredDocument> documents = new ArrayList<>();
  private final List<Outcome> waiting = new ArrayList<>();

  Batch(Store store, Freshness freshness, int size, Consumer<Outcome> outcomes) {
    this.store = store;
    this.freshness = freshness;
    this.size = size;
    this.outcomes = outcomes;
  }

  @Override
  public void accept(Outcome outcome) {
    waiting.add(outcome);
    if (outcome instanceof Outcome.Done done) {
      DocumentGraph graph = done.result().graph();
      documents.add(
          new StoredDocument(graph.iri(), graph.graph(), freshness.signature(done.document())));
    }
    if (documents.isEmpty() || documents.size() == size) {
      commit();
    }
  }

  /** Commits what has come since the last commit. */
  void commit() {
    if (!documents.isEmpty()) {
      store.replace(documents);
    }
    waiting.forEach(outcomes);
    documents.clear();
    waiting.clear();
  }
}
