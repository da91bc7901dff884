package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.ask.Ask;
import io.newsgraph.ask.AskAnswer;
import io.newsgraph.ask.AskException;
import io.newsgraph.query.Limits;
import io.newsgraph.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph ask}: a question in words. */
@Command(
    name = "ask",
    description = {
      "Ask a store a question in French or English: who, what, where, when, how much, whether it is"
          + " so, who says so, what is rumoured.",
      "Answers come with how sure they are, with their sentences and articles. Reads the language"
          + " models once; newsgraph query answers without."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph ask 'Qui est la PDG de Novalens ?'",
      "  newsgraph ask 'Did Siemens buy Tern Robotics?'",
      "  newsgraph ask --sparql 'Who runs the company that bought Stacklight?'",
      "  newsgraph ask - < questions.txt"
    })
final class AskCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final CommandContext context;

  @Mixin private SourceOptions sources;
  @Mixin private BaseOption base;
  @Mixin private OntologyOption ontology;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "QUESTION",
      description = "The question, or - for one a line on standard input.")
  private String question;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = LanguageTag.class,
      description = "Language of the question: fr or en (default: found out by its words).")
  private Language language;

  @Option(names = "--sparql", description = "Print the query instead of asking it of a reader.")
  private boolean sparql;

  AskCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (SourceOptions.Opened opened = sources.open();
        Output output = Output.standard(context.out())) {
      Pipeline pipeline = context.pipelines().apply(settings());
      Ask ask = new Ask(pipeline, opened.source(), Limits.standard(), base.iri());
      if (!question.equals(STANDARD_INPUT)) {
        answer(question, ask, output);
        output.commit();
        return ExitCode.DONE;
      }
      int rejected = 0;
      List<String> questions = questions();
      for (String one : questions) {
        output.text(writer -> writer.append("# ").append(one).append('\n'));
        try {
          answer(one, ask, output);
        } catch (AskException e) {
          context.messages().problem("ask: " + one + ": " + e.getMessage());
          rejected++;
        }
        output.flush();
      }
      output.commit();
      if (rejected == 0) {
        return ExitCode.DONE;
      }
      return rejected == questions.size() ? ExitCode.INVALID_INPUT : ExitCode.SOME_REJECTED;
    }
  }

  private void answer(String one, Ask ask, Output output) {
    AskAnswer answer = ask.ask(one, Optional.ofNullable(language));
    String text = sparql ? answer.sparql() : AskText.of(answer);
    output.text(writer -> writer.append(text));
  }

  private Settings settings() {
    Settings defaults = Settings.defaults();
    return new Settings(
        base.iri(),
        new Settings.Ontology(ontology.folder(), List.of(), true),
        defaults.minConfidence(),
        defaults.direct(),
        false,
        defaults.timeLimit());
  }

  private List<String> questions() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
