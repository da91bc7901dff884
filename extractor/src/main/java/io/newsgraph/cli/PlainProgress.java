package io.newsgraph.cli;

import io.newsgraph.corpus.Tally;
import java.time.Duration;
import java.util.OptionalInt;

/** A line on standard error every few seconds, for logs. */
final class PlainProgress implements Progress {

  private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  private final OptionalInt articles;
  private final Messages messages;
  private final long started = System.nanoTime();
  private long last = started;

  /**
   * Lines.
   *
   * @param articles how many there will be, when known
   */
  PlainProgress(OptionalInt articles, Messages messages) {
    this.articles = articles;
    this.messages = messages;
  }

  @Override
  public void at(Tally tally) {
    long now = System.nanoTime();
    if (now - last >= EVERY_NANOS) {
      last = now;
      messages.line(line(tally, articles, (now - started) / 1e9));
    }
  }

  static String line(Tally tally, OptionalInt articles, double seconds) {
    double rate = tally.all() / seconds;
    String of = articles.isPresent() ? " of " + articles.getAsInt() : "";
    String left = "";
    if (articles.isPresent()) {
      long secondsLeft = Math.round((articles.getAsInt() - tally.all()) / rate);
      left = ", %d:%02d left".formatted(secondsLeft / 60, secondsLeft % 60);
    }
    return "%d%s articles, %d facts, %d rejected, %s a second%s"
        .formatted(
            tally.all(), of, tally.facts(), tally.rejected(), Numbers.oneDecimal(rate), left);
  }
}
