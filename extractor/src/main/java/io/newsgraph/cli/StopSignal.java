package io.newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets a command finish what it has begun when SIGINT or SIGTERM arrives: the JVM ends, with 130 or
 * 143, only after the command has, or after a minute.
 */
final class StopSignal implements BooleanSupplier {

  private static final long PATIENCE_SECONDS = 60;
  private static final long STEP_MILLISECONDS = 100;

  private volatile boolean requested;
  private volatile CountDownLatch running = new CountDownLatch(0);

  /** A signal that the JVM's end sets off. */
  static StopSignal ofJvm() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(signal::requestAndWait, "stop"));
    return signal;
  }

  /** True once the command should stop. */
  @Override
  public boolean getAsBoolean() {
    return requested;
  }

  void request() {
    requested = true;
  }

  /** Waits so long, or until the command should stop or its thread is interrupted. */
  void await(Duration most) {
    long begin = System.nanoTime();
    while (!requested && System.nanoTime() - begin < most.toNanos()) {
      try {
        Thread.sleep(STEP_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Work that must not be cut off in the middle; it looks at the signal itself. */
  Section section() {
    running = new CountDownLatch(1);
    return running::countDown;
  }

  /** Ends with the work. */
  interface Section extends AutoCloseable {
    @Override
    void close();
  }

  private void requestAndWait() {
    request();
    try {
      if (!running.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.INTERNAL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
