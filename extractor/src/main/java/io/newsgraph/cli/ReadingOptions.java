package io.newsgraph.cli;

import io.newsgraph.read.ReadOptions;
import io.newsgraph.text.Language;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How articles are read. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = LanguageTag.class,
      description = "Read all documents as French (fr) or English (en), whatever they look like.")
  private Language language;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at a time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  ReadOptions readOptions() {
    return ReadOptions.defaults().withLanguage(language());
  }

  int threads() {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be at least 1");
    }
    return threads;
  }
}
