package io.newsgraph.cli;

import io.newsgraph.corpus.Tally;
import java.util.OptionalInt;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal: articles, facts, rate, time left. */
final class BarProgress implements Progress {

  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final ProgressBar bar;

  /**
   * A bar.
   *
   * @param articles how many there will be, when known
   */
  BarProgress(OptionalInt articles) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setUnit(" articles", 1)
            .setInitialMax(articles.orElse(-1))
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .build();
  }

  @Override
  public void at(Tally tally) {
    bar.stepTo(tally.all());
    bar.setExtraMessage(" " + tally.facts() + " facts");
  }

  @Override
  public void beforeMessage() {
    System.err.print(CLEAR_LINE);
  }

  @Override
  public void close() {
    bar.close();
  }
}
