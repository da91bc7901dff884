package io.newsgraph.corpus;

import io.newsgraph.Pipeline;
import io.newsgraph.PipelineResult;
import io.newsgraph.read.DocumentSink;
import io.newsgraph.read.Rejection;
import io.newsgraph.text.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs documents through the pipeline on several threads and hands their outcomes on in the order
 * in which the documents came, on the thread that submits them. At most a few documents a thread
 * are in memory at a time.
 *
 * <p>A document that fails, whatever it throws, or runs away is an outcome like any other.
 */
public final class DocumentRunner implements DocumentSink, AutoCloseable {

  /** Documents waiting or running for each thread, so that none idles while another is long. */
  private static final int QUEUED_PER_THREAD = 4;

  private final Pipeline pipeline;
  private final RunOptions options;
  private final Consumer<Outcome> outcomes;
  private final Semaphore slots;
  private final ExecutorService threads;
  private final Deque<Supplier<Optional<Outcome>>> queue = new ArrayDeque<>();

  /**
   * A runner.
   *
   * @param outcomes takes the outcomes
   */
  public DocumentRunner(Pipeline pipeline, RunOptions options, Consumer<Outcome> outcomes) {
    this.pipeline = pipeline;
    this.options = options;
    this.outcomes = outcomes;
    this.slots = new Semaphore(options.threads(), true);
    this.threads = Executors.newCachedThreadPool(DocumentRunner::daemon);
  }

  /** One that keeps running in spite of everything must not keep the program from ending. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "document");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes a document; waits while too many are under way. */
  @Override
  public void document(Document document) {
    Job<PipelineResult> job =
        new Job<>(slots, () -> pipeline.prepare(document.language()), () -> pipeline.run(document));
    job.startOn(threads);
    enqueue(() -> outcome(document, job));
  }

  @Override
  public void rejected(Rejection rejection) {
    pass(new Outcome.Rejected(rejection));
  }

  @Override
  public boolean stopped() {
    return options.stop().getAsBoolean();
  }

  /** Takes an outcome that needs no work, to be handed on in its turn. */
  public void pass(Outcome outcome) {
    enqueue(() -> Optional.of(outcome));
  }

  private Optional<Outcome> outcome(Document document, Job<PipelineResult> job) {
    Job.Result<PipelineResult> result = job.await(options.patience(), options.stop());
    if (result instanceof Job.Result.Value<PipelineResult> value) {
      return Optional.of(new Outcome.Done(document, value.value()));
    }
    if (result instanceof Job.Result.Thrown<PipelineResult> failed) {
      return rejection(Failures.thrown(document.id(), failed.thrown()));
    }
    if (result instanceof Job.Result.RanAway<PipelineResult>) {
      return rejection(Failures.ranAway(document.id()));
    }
    if (result instanceof Job.Result.Unprepared<PipelineResult> unprepared) {
      // Models or lexicon, not this document: no other would fare better.
      throw unchecked(unprepared.thrown());
    }
    return Optional.empty();
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
  }

  private static Optional<Outcome> rejection(Rejection rejection) {
    return Optional.of(new Outcome.Rejected(rejection));
  }

  private void enqueue(Supplier<Optional<Outcome>> pending) {
    queue.add(pending);
    while (queue.size() > options.threads() * QUEUED_PER_THREAD) {
      handOnNext();
    }
  }

  /** Waits for all documents taken and hands their outcomes on. */
  public void finish() {
    while (!queue.isEmpty()) {
      handOnNext();
    }
  }

  private void handOnNext() {
    queue.remove().get().ifPresent(outcomes);
  }

  /** Gives up what is still under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
