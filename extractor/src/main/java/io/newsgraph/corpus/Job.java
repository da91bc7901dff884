package io.newsgraph.corpus;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Work that may throw anything or never end, waited for with patience that has a limit. */
final class Job<T> {

  /** How it ended. */
  sealed interface Result<T> {

    /** It gave this. */
    record Value<T>(T value) implements Result<T> {}

    /** It threw this. */
    record Thrown<T>(Throwable thrown) implements Result<T> {}

    /** It never came to its work: its preparation threw this. */
    record Unprepared<T>(Throwable thrown) implements Result<T> {}

    /** It did not end. */
    record RanAway<T>() implements Result<T> {}

    /** It was given up before it began. */
    record NotRun<T>() implements Result<T> {}
  }

  private static final long NOT_STARTED = Long.MIN_VALUE;
  private static final long POLL_MILLIS = 200;

  private final Semaphore slots;
  private final Runnable preparation;
  private final Supplier<T> work;
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final AtomicBoolean holdsSlot = new AtomicBoolean();
  private volatile long startedAt = NOT_STARTED;
  private volatile Thread thread;

  /**
   * A job.
   *
   * @param slots one is taken while it runs
   * @param preparation done before the time counts
   * @param work what is waited for
   */
  Job(Semaphore slots, Runnable preparation, Supplier<T> work) {
    this.slots = slots;
    this.preparation = preparation;
    this.work = work;
  }

  void startOn(Executor threads) {
    threads.execute(this::run);
  }

  private void run() {
    thread = Thread.currentThread();
    try {
      slots.acquire();
      holdsSlot.set(true);
      preparation.run();
      startedAt = System.nanoTime();
      result.complete(work.get());
    } catch (Throwable anything) {
      // Errors too: an article on which the models die must not take the others with it.
      result.completeExceptionally(anything);
    } finally {
      releaseSlot();
    }
  }

  private void releaseSlot() {
    if (holdsSlot.compareAndSet(true, false)) {
      slots.release();
    }
  }

  /**
   * Waits for the end; work that lasts longer than the patience loses its slot to others.
   *
   * @param stop once true, work that has not begun is given up
   */
  Result<T> await(Duration patience, BooleanSupplier stop) {
    while (true) {
      try {
        return new Result.Value<>(result.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
      } catch (ExecutionException e) {
        return startedAt == NOT_STARTED
            ? new Result.Unprepared<>(e.getCause())
            : new Result.Thrown<>(e.getCause());
      } catch (TimeoutException e) {
        long started = startedAt;
        if (started == NOT_STARTED && stop.getAsBoolean()) {
          abandon();
          return new Result.NotRun<>();
        }
        if (started != NOT_STARTED && System.nanoTime() - started > patience.toNanos()) {
          abandon();
          return new Result.RanAway<>();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Result.Thrown<>(e);
      }
    }
  }

  private void abandon() {
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
    releaseSlot();
  }
}
