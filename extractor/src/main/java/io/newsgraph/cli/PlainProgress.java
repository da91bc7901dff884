package io.newsgraph.cli;

import io.newsgraph.corpus.Tally;
import java.time.Duration;

/** A line on standard error every few seconds, for logs. */
final class PlainProgress implements Progress {

  private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  private final int inputs;
  private final Messages messages;
  private final long started = System.nanoTime();
  private long last = started;

  PlainProgress(int inputs, Messages messages) {
    this.inputs = inputs;
    this.messages = messages;
  }

  @Override
  public void at(Tally tally) {
    long now = System.nanoTime();
    if (now - last >= EVERY_NANOS) {
      last = now;
      messages.line(line(tally, inputs, (now - started) / 1e9));
    }
  }

  static String line(Tally tally, int inputs, double seconds) {
    double rate = tally.all() / seconds;
    long left = Math.round((inputs - tally.all()) / rate);
    return "%d of %d articles, %d facts, %d rejected, %s a second, %d:%02d left"
        .formatted(
            tally.all(),
            inputs,
            tally.facts(),
            tally.rejected(),
            Numbers.oneDecimal(rate),
            left / 60,
            left % 60);
  }
}
