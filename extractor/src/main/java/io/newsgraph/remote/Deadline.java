package io.newsgraph.remote;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something when work has taken too long. */
final class Deadline implements AutoCloseable {

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "deadline");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean over;

  private Deadline() {}

  static Deadline in(Duration time, Runnable action) {
    Deadline deadline = new Deadline();
    deadline.clock.schedule(
        () -> {
          deadline.over = true;
          action.run();
        },
        time.toMillis(),
        TimeUnit.MILLISECONDS);
    return deadline;
  }

  boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
