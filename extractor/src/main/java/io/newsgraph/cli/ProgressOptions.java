package io.newsgraph.cli;

import io.newsgraph.read.Input;
import io.newsgraph.read.Scan;
import java.util.OptionalInt;
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
    boolean counted = scan.inputs().stream().noneMatch(Input::mayHoldMany);
    boolean few = counted && scan.inputs().size() <= FEW;
    FactWriter facts = quiet || !few ? result -> {} : new TableFacts(output);
    OptionalInt articles = counted ? OptionalInt.of(scan.inputs().size()) : OptionalInt.empty();
    Progress progress = quiet || few ? tally -> {} : progress(articles, context);
    return new BuildReport(facts, progress, output, !quiet, context.messages());
  }

  /** The report of work that has no end: problems, and a summary whenever something was done. */
  BuildReport reportWithoutEnd(Output output, CommandContext context) {
    return new BuildReport(result -> {}, tally -> {}, output, !quiet, context.messages());
  }

  private Progress progress(OptionalInt articles, CommandContext context) {
    return switch (kind) {
      case none -> tally -> {};
      case plain -> new PlainProgress(articles, context.messages());
      case bar -> context.terminal().showsErrors() ? new BarProgress(articles) : tally -> {};
    };
  }
}
