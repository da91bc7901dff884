package io.newsgraph.cli;

import io.newsgraph.read.InputFinder;
import io.newsgraph.read.ReadOptions;
import io.newsgraph.read.Scan;
import io.newsgraph.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles are read, and how. */
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Articles: files, folders with all .txt and .md files below them, patterns such as"
              + " 'news/**/*.txt', or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Name documents by their path relative to this folder (default: the folder named, or the"
              + " folder of the file named).")
  private Path root;

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

  private static final class LanguageTag implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
      return Language.ofTag(value)
          .orElseThrow(() -> new TypeConversionException("'" + value + "' is not fr or en"));
    }
  }

  Scan scan() {
    return new InputFinder(Optional.ofNullable(root)).find(inputs);
  }

  ReadOptions readOptions() {
    return ReadOptions.defaults().withLanguage(Optional.ofNullable(language));
  }

  int threads() {
    return Math.max(1, threads);
  }
}
