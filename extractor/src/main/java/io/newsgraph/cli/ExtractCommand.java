package io.newsgraph.cli;

import io.newsgraph.Settings;
import io.newsgraph.corpus.CorpusExtraction;
import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.RunOptions;
import io.newsgraph.corpus.Tally;
import io.newsgraph.read.DocumentReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph extract}: facts without storing. */
@Command(
    name = "extract",
    description = {"Print the facts that articles state, without storing anything."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph extract article.txt",
      "  newsgraph extract --format tsv news/ > facts.tsv",
      "  cat article.txt | newsgraph extract --format jsonl -"
    })
final class ExtractCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private InputOptions inputs;
  @Mixin private ReadingOptions reading;
  @Mixin private SettingsOptions settingsOptions;
  @Mixin private OutputOptions outputs;
  @Mixin private CommonOptions common;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private FactFormat format;

  ExtractCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Settings settings = settingsOptions.settings();
    CorpusExtraction extraction =
        new CorpusExtraction(
            context.pipelines().apply(settings),
            new DocumentReader(reading.readOptions(), context.in()),
            RunOptions.of(reading.threads(), settings.timeLimit(), context.stop()));
    try (var section = context.stop().section();
        Output output = outputs.open(context)) {
      FactWriter writer = format.writer(output, settings.base());
      Tally tally = extraction.run(inputs.scan(context.in()), outcome -> report(outcome, writer));
      writer.finish();
      if (!context.stop().getAsBoolean()) {
        output.commit();
      }
      return ExitCode.of(tally);
    }
  }

  private void report(Outcome outcome, FactWriter writer) {
    if (outcome instanceof Outcome.Done done) {
      context.messages().notes(done.result().notes());
      writer.write(done.result());
    } else if (outcome instanceof Outcome.Rejected rejected) {
      context.messages().problem(rejected.rejection().toString());
    }
  }
}
