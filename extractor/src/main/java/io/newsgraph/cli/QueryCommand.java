package io.newsgraph.cli;

import io.newsgraph.query.Answer;
import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph query}: asks a store. */
@Command(
    name = "query",
    description = {
      "Ask a store a question of the catalogue, or any SPARQL query.",
      "Queries read only, reach nothing but the store, and may leave out the usual prefixes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph query who-runs --param organization=Novalens",
      "  newsgraph query rumours --format csv",
      "  newsgraph query my-question.rq",
      "  newsgraph query 'SELECT ?who ?firm WHERE { ?who ng:ceoOf ?firm }'",
      "  newsgraph query rumours --store http://localhost:3030/press"
    })
final class QueryCommand implements Callable<Integer> {

  private static final String SUFFIX = ".rq";
  private static final String HEADER = "#+";

  private final CommandContext context;

  @Mixin private SourceOptions sources;
  @Mixin private BaseOption base;
  @Mixin private OutputOptions outputs;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "QUERY",
      description =
          "Name of a question (newsgraph queries lists them), a file that ends in .rq, or the query"
              + " itself.")
  private String query;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "What the question is about. May be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private AnswerFormat format;

  @Mixin private LabelOption labels;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time for the answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "60")
  private int timeout;

  QueryCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (SourceOptions.Opened opened = sources.open();
        Output output = outputs.open(context)) {
      Limits limits = new Limits(Duration.ofSeconds(timeout), Limits.standard().rows());
      Answer answer = answer(new QueryRunner(opened.source(), limits, base.iri()));
      new AnswerPrinter(
              output,
              format,
              ReadableTerms.of(base.iri(), labels.language()),
              context.terminal().width())
          .print(answer);
      output.commit();
      if (answer.truncated()) {
        context.messages().problem("only the first " + limits.rows() + " rows; ask for less");
        return ExitCode.LIMIT;
      }
      return ExitCode.DONE;
    }
  }

  private Answer answer(QueryRunner runner) throws IOException {
    if (query.endsWith(SUFFIX) && !Catalogue.contains(query)) {
      String text = read(Path.of(query));
      return text.startsWith(HEADER)
          ? runner.ask(Catalogue.parse(query, text), parameters)
          : run(text, runner);
    }
    return isSparql() ? run(query, runner) : runner.ask(Catalogue.find(query), parameters);
  }

  private Answer run(String sparql, QueryRunner runner) {
    if (!parameters.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "query: takes no parameters; begin its file with a header as those in queries/ have");
    }
    return runner.run(sparql);
  }

  private boolean isSparql() {
    return query.matches("(?s).*[\\s{].*");
  }

  private static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(ExitCode.INVALID_INPUT, file + ": does not exist; check the path");
    }
    return Files.readString(file);
  }
}
