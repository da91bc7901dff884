package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.corpus.Ingest;
import io.newsgraph.corpus.IngestOptions;
import io.newsgraph.corpus.Tally;
import io.newsgraph.corpus.Watch;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.Scan;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph watch}: keeps a store current until it is stopped. */
@Command(
    name = "watch",
    description = {
      "Build, and go on building whenever articles come, change or go, until stopped.",
      "The store is open only while there is something to do, so that it can be queried in"
          + " between. SIGINT and SIGTERM finish the batch that is under way."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph watch --store press-db incoming/",
      "  newsgraph watch --every-feed 900 https://press.example/feed.xml"
    })
final class WatchCommand implements Callable<Integer> {

  private final CommandContext context;

  @Spec private CommandSpec command;
  @Mixin private ArticleOptions articles;
  @Mixin private ProgressOptions progress;
  @Mixin private CommonOptions common;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "How often files and folders are looked at (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int every;

  @Option(
      names = "--every-feed",
      paramLabel = "SECONDS",
      description = "How often pages and feeds are looked at (default: ${DEFAULT-VALUE}).",
      defaultValue = "600")
  private int everyFeed;

  private boolean toldBusy;

  WatchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (every < 1 || everyFeed < 1) {
      throw new ParameterException(
          command.commandLine(), "--every and --every-feed must be at least 1 second");
    }
    Pipeline pipeline = articles.pipeline(context);
    IngestOptions options = articles.ingest(pipeline, false, context);
    DocumentReader reader = articles.reader(context);
    Watch watch = new Watch(Duration.ofSeconds(everyFeed));
    try (var section = context.stop().section();
        Output output = Output.standard(context.out())) {
      while (!context.stop().getAsBoolean()) {
        Instant now = Instant.now();
        Optional<Scan> changes = watch.changes(articles.scan(context), now);
        if (changes.isPresent() && build(pipeline, reader, options, changes.get(), output)) {
          watch.done(changes.get(), now);
        }
        context.stop().await(Duration.ofSeconds(every));
      }
    }
    return ExitCode.DONE;
  }

  /** Works on what has changed; false when another process has the store open. */
  private boolean build(
      Pipeline pipeline,
      DocumentReader reader,
      IngestOptions options,
      Scan changes,
      Output output) {
    try (Store store = articles.store();
        BuildReport report = progress.reportWithoutEnd(output, context)) {
      Tally tally = new Ingest(pipeline, reader, store, options).run(changes, report);
      if (tally.done() + tally.removed() > 0) {
        report.summary(tally, store.location());
      }
      toldBusy = false;
      return true;
    } catch (StoreException.Busy e) {
      if (!toldBusy) {
        context.messages().problem(e.getMessage() + "; watch tries by itself");
        toldBusy = true;
      }
      return false;
    }
  }
}
