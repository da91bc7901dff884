package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.corpus.IngestOptions;
import io.newsgraph.corpus.RunOptions;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.Scan;
import io.newsgraph.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which articles come into which store, and how they are read. */
final class ArticleOptions {

  @Mixin private InputOptions inputs;
  @Mixin private ReadingOptions reading;
  @Mixin private StoreOptions stores;
  @Mixin private SettingsOptions settingsOptions;

  @Option(
      names = "--prune",
      description =
          "Remove from the store what came from files or corpora given, but does not exist there"
              + " any more; otherwise it is only reported.")
  private boolean prune;

  /** What reads them; its models load when the first article comes. */
  Pipeline pipeline(CommandContext context) {
    return context.pipelines().apply(settingsOptions.settings());
  }

  /**
   * How they are worked on.
   *
   * @param again whether those that have not changed are, too
   */
  IngestOptions ingest(Pipeline pipeline, boolean again, CommandContext context) {
    Settings settings = settingsOptions.settings();
    return new IngestOptions(
        RunOptions.of(reading.threads(), settings.timeLimit(), context.stop()),
        pipeline.fingerprint(),
        IngestOptions.BATCH_SIZE,
        again,
        reading.absent(prune));
  }

  DocumentReader reader(CommandContext context) {
    return new DocumentReader(reading.readOptions(), context.in());
  }

  Scan scan(CommandContext context) {
    return inputs.scan(context.in());
  }

  Store store() {
    return stores.openOrCreate();
  }
}
