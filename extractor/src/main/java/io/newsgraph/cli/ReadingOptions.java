package io.newsgraph.cli;

import io.newsgraph.corpus.IngestOptions.Absent;
import io.newsgraph.read.Field;
import io.newsgraph.read.FieldNames;
import io.newsgraph.read.ReadOptions;
import io.newsgraph.read.Shard;
import io.newsgraph.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

  @Option(
      names = "--field",
      paramLabel = "PART=NAME",
      description =
          "What a .jsonl or .csv corpus calls a part of its articles (text, title, url, date,"
              + " source, author, lang, id), such as text=maintext. May be repeated.")
  private Map<Field, String> fields = new EnumMap<>(Field.class);

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardNumber.class,
      description = "Read only the I-th of N parts of the documents.")
  private Shard shard = Shard.ALL;

  @Mixin private WebOptions web;

  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  ReadOptions readOptions() {
    return ReadOptions.defaults()
        .withLanguage(language())
        .withFields(FieldNames.of(fields))
        .withShard(shard)
        .withWeb(web.fetchOptions());
  }

  /** What is done about articles that are gone; within a part of them nobody can tell. */
  Absent absent(boolean prune) {
    if (shard.equals(Shard.ALL)) {
      return prune ? Absent.REMOVE : Absent.REPORT;
    }
    if (prune) {
      throw new ParameterException(
          command.commandLine(), "--prune needs all documents, not a shard of them");
    }
    return Absent.IGNORE;
  }

  int threads() {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be at least 1");
    }
    return threads;
  }

  private static final class ShardNumber implements ITypeConverter<Shard> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    @Override
    public Shard convert(String value) {
      Matcher form = FORM.matcher(value);
      try {
        if (form.matches()) {
          return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        }
      } catch (IllegalArgumentException e) {
        // Said below, as for anything else that names no shard.
      }
      throw new TypeConversionException("'" + value + "' is not a shard such as 1/4");
    }
  }
}
