package io.newsgraph.cli;

import io.newsgraph.query.Answer;
import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Evidenced;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.query.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
      names = "--explain",
      description = "Show the statements behind each row, with their sentences and articles.")
  private boolean explain;

  @Mixin private InferOption infer;

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
      String text = text();
      Answer answer =
          opened.during(
              infer,
              () -> printed(text, new QueryRunner(opened.source(), limits, base.iri()), output));
      output.commit();
      if (answer.truncated()) {
        context.messages().problem("only the first " + limits.rows() + " rows; ask for less");
        return ExitCode.LIMIT;
      }
      return ExitCode.DONE;
    }
  }

  private Answer printed(String text, QueryRunner runner, Output output) {
    ReadableTerms terms = ReadableTerms.of(base.iri(), labels.language());
    if (explain) {
      Evidenced evidenced =
          question(text)
              .map(asked -> runner.askWithEvidence(asked, parameters))
              .orElseGet(() -> runner.runWithEvidence(text));
      output.text(writer -> writer.append(new EvidencedText(terms).of(evidenced)));
      return evidenced.answer();
    }
    Answer answer =
        question(text)
            .map(asked -> runner.ask(asked, parameters))
            .orElseGet(() -> runner.run(text));
    new AnswerPrinter(output, format, terms, context.terminal().width()).print(answer);
    return answer;
  }

  /** The query's text, read from its file if it is one; empty for a question of the catalogue. */
  private String text() throws IOException {
    if (query.endsWith(SUFFIX) && !Catalogue.contains(query)) {
      return read(Path.of(query));
    }
    return isSparql() ? query : "";
  }

  /** The question that is asked; empty when it is plain SPARQL. */
  private Optional<Question> question(String text) {
    if (text.isEmpty()) {
      return Optional.of(Catalogue.find(query));
    }
    if (text.startsWith(HEADER)) {
      return Optional.of(Catalogue.parse(query, text));
    }
    if (!parameters.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "query: takes no parameters; begin its file with a header as those in queries/ have");
    }
    return Optional.empty();
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
