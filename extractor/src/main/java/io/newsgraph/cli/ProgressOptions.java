package io.newsgraph.cli;

import io.newsgraph.read.Scan;
import picocli.CommandLine.Option;

/** How much a long run tells of itself. */
final class ProgressOptions {

  /** The most inputs whose facts are printed one by one. */
  private static final int FEW = 3;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no facts and no summary, only problems.")
  private boolean quiet;

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

  BuildReport report(Scan scan, Output output, CommandContext context) {
    boolean few = scan.inputs().size() <= FEW;
    FactWriter facts = quiet || !few ? result -> {} : new TableFacts(output);
    Progress progress = quiet || few ? tally -> {} : progress(scan.inputs().size(), context);
    return new BuildReport(facts, progress, output, !quiet, context.messages());
  }

  private Progress progress(int inputs, CommandContext context) {
    return switch (kind) {
      case none -> tally -> {};
      case plain -> new PlainProgress(inputs, context.messages());
      case bar -> context.terminal().showsErrors() ? new BarProgress(inputs) : tally -> {};
    };
  }
}
