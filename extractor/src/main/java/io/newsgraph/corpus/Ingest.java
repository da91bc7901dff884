package io.newsgraph.corpus;

import io.newsgraph.Pipeline;
import io.newsgraph.corpus.IngestOptions.Absent;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.DocumentSink;
import io.newsgraph.read.Input;
import io.newsgraph.read.Rejection;
import io.newsgraph.read.Scan;
import io.newsgraph.store.Store;
import io.newsgraph.text.Document;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads, understands and stores documents, in batches of one transaction each. What is in the store
 * already, from the same text and under the same settings, is left out before any model is read; a
 * document that has changed takes the place of what it said before. A document whose graph has not
 * the prescribed shapes is rejected.
 *
 * <p>The outcome of a document is handed on only after the commit of its batch.
 */
public final class Ingest {

  private final Pipeline pipeline;
  private final DocumentReader reader;
  private final Store store;
  private final IngestOptions options;

  /** An ingest into this store. */
  public Ingest(Pipeline pipeline, DocumentReader reader, Store store, IngestOptions options) {
    this.pipeline = pipeline;
    this.reader = reader;
    this.store = store;
    this.options = options;
  }

  /**
   * Runs.
   *
   * @param outcomes takes what became of each document
   * @return the count of them
   * @throws io.newsgraph.store.StoreException if the store fails; batches before are safe
   */
  public Tally run(Scan scan, Consumer<Outcome> outcomes) {
    Count count = new Count(outcomes);
    Freshness freshness =
        new Freshness(store.documents(), pipeline::graphName, options.settings(), options.again());
    Batch batch = new Batch(store, freshness, options.batchSize(), count);
    Set<String> wholeCorpora = new HashSet<>();
    ShapeGate gate = new ShapeGate(pipeline::shapes, batch);
    try (DocumentRunner runner = new DocumentRunner(pipeline, options.run(), gate)) {
      scan.rejected().forEach(runner::rejected);
      for (Input input : scan.inputs()) {
        if (options.run().stop().getAsBoolean()) {
          break;
        }
        FreshOnly fresh = new FreshOnly(input, freshness, runner, options.run().stop());
        reader.read(input, fresh);
        if (fresh.isWholeCorpus()) {
          wholeCorpora.add(Freshness.origin(input));
        }
      }
      runner.finish();
      batch.commit();
      store.sign(freshness.moved());
    }
    if (options.gone() != Absent.IGNORE && !options.run().stop().getAsBoolean()) {
      reportGone(new Absence(scan, wholeCorpora, freshness.seen()), count);
    }
    if (count.tally().done() > 0) {
      store.compactIfWorth();
    }
    return count.tally();
  }

  private void reportGone(Absence absence, Consumer<Outcome> outcomes) {
    SortedMap<String, String> gone = absence.among(store.documents());
    boolean remove = options.gone() == Absent.REMOVE;
    if (remove) {
      store.removeAll(gone.keySet());
    }
    gone.values().forEach(id -> outcomes.accept(new Outcome.Gone(id, remove)));
  }

  /** Lets those documents of an input through that are not in the store as they are. */
  private static final class FreshOnly implements DocumentSink {

    private final Input input;
    private final Freshness freshness;
    private final DocumentRunner runner;
    private final BooleanSupplier stop;
    private boolean failed;

    FreshOnly(Input input, Freshness freshness, DocumentRunner runner, BooleanSupplier stop) {
      this.input = input;
      this.freshness = freshness;
      this.runner = runner;
      this.stop = stop;
    }

    /** True when all records of a corpus in a file have come. */
    boolean isWholeCorpus() {
      return input instanceof Input.File && input.mayHoldMany() && !failed && !stopped();
    }

    @Override
    public void document(Document document) {
      switch (freshness.state(input, document)) {
        case NEW -> runner.document(document);
        case CURRENT -> runner.pass(new Outcome.Unchanged(document.id()));
        case REPEATED ->
            runner.rejected(
                Rejection.invalid(
                    document.id(),
                    "has the id or the address of an article before it",
                    "leave one of them out"));
      }
    }

    @Override
    public void rejected(Rejection rejection) {
      failed |= rejection.name().equals(input.id());
      runner.rejected(rejection);
    }

    @Override
    public boolean skips(String id, String edition) {
      boolean current = freshness.isCurrent(input, id, edition);
      if (current) {
        runner.pass(new Outcome.Unchanged(id));
      }
      return current;
    }

    @Override
    public boolean stopped() {
      return stop.getAsBoolean();
    }
  }
}
