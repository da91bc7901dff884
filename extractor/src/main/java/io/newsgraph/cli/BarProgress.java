package io.newsgraph.cli;

import io.newsgraph.corpus.Tally;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal: articles, facts, rate, time left. */
final class BarProgress implements Progress {

  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final ProgressBar bar;

  BarProgress(int inputs) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setUnit(" articles", 1)
            .setInitialMax(inputs)
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
