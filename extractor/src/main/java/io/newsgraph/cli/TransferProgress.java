package io.newsgraph.cli;

import io.newsgraph.remote.TransferListener;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Option;

/** How much a transfer tells of itself while it runs. */
final class TransferProgress {

  private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      description =
          "'bar' draws a bar if standard error is a terminal (the default), 'plain' prints a line"
              + " now and then, 'none' nothing.",
      defaultValue = "bar")
  private Kind kind;

  private enum Kind {
    bar,
    plain,
    none
  }

  /** A listener that must be closed. */
  interface Shown extends TransferListener, AutoCloseable {
    @Override
    default void close() {}
  }

  Shown show(String task, CommandContext context) {
    return switch (kind) {
      case none -> (done, all, triples) -> {};
      case plain -> new Plain(context.messages());
      case bar -> context.terminal().showsErrors() ? new Bar(task) : (done, all, triples) -> {};
    };
  }

  private static final class Plain implements Shown {

    private final Messages messages;
    private long last = System.nanoTime();

    Plain(Messages messages) {
      this.messages = messages;
    }

    @Override
    public void at(int done, int all, long triples) {
      long now = System.nanoTime();
      if (now - last >= EVERY_NANOS || done == all) {
        last = now;
        messages.line("%d of %d graphs, %d triples".formatted(done, all, triples));
      }
    }
  }

  private static final class Bar implements Shown {

    private final ProgressBar bar;

    Bar(String task) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setUnit(" graphs", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .build();
    }

    @Override
    public void at(int done, int all, long triples) {
      bar.maxHint(all);
      bar.stepTo(done);
      bar.setExtraMessage(" " + triples + " triples");
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
