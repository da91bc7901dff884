package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.corpus.Ingest;
import io.newsgraph.corpus.IngestOptions;
import io.newsgraph.corpus.Tally;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.Scan;
import io.newsgraph.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph build}: extract and store. */
@Command(
    name = "build",
    description = {
      "Read articles, find the facts they state and keep them in a store.",
      "Articles that are stored already and have not changed cost nothing; one that has changed"
          + " takes the place of what it said before."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph build article.txt",
      "  newsgraph build --store press-db news/",
      "  newsgraph build --lang fr 'archive/**/*.txt'"
    })
final class BuildCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private ArticleOptions articles;
  @Mixin private ProgressOptions progress;
  @Mixin private CommonOptions common;

  @Option(
      names = "--again",
      description = "Work on articles that are stored and have not changed, too.")
  private boolean again;

  BuildCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = articles.pipeline(context);
    IngestOptions options = articles.ingest(pipeline, again, context);
    DocumentReader reader = articles.reader(context);
    try (var section = context.stop().section();
        Output output = Output.standard(context.out());
        Store store = articles.store()) {
      Scan scan = articles.scan(context);
      Ingest ingest = new Ingest(pipeline, reader, store, options);
      try (BuildReport report = progress.report(scan, output, context)) {
        Tally tally = ingest.run(scan, report);
        report.summary(tally, store.location());
        if (context.stop().getAsBoolean()) {
          context.messages().problem("stopped before the end; the same command goes on from there");
        }
        return ExitCode.of(tally);
      }
    }
  }
}
