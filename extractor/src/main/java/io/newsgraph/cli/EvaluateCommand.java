package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.corpus.CorpusExtraction;
import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.RunOptions;
import io.newsgraph.corpus.Tally;
import io.newsgraph.evaluate.CorefOptions;
import io.newsgraph.evaluate.Evaluation;
import io.newsgraph.evaluate.FactReport;
import io.newsgraph.evaluate.FactRow;
import io.newsgraph.evaluate.GoldException;
import io.newsgraph.evaluate.GoldFact;
import io.newsgraph.evaluate.GoldFile;
import io.newsgraph.evaluate.KnowledgeNetOptions;
import io.newsgraph.evaluate.Report;
import io.newsgraph.extract.OpenClaim;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.InputFinder;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph evaluate}: how good the extraction is. */
@Command(
    name = "evaluate",
    description = {
      "Score the extraction against facts that careful readers found.",
      "GOLD is a folder of articles with a gold.tsv; or a gold file, scored against FACTS, a file"
          + " that extract --format tsv printed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph evaluate articles/fr",
      "  newsgraph evaluate gold.tsv facts.tsv --errors",
      "  newsgraph evaluate --kind knowledgenet --folds 3 folds.jsonl",
      "  newsgraph evaluate --kind coreference --lang fr press.conll",
      "  newsgraph evaluate --kind carb dev.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private SettingsOptions settingsOptions;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "GOLD", description = "What is right.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FACTS",
      description = "Facts that were extracted already.")
  private Path facts;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What GOLD is: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "facts")
  private Kind kind;

  @Option(names = "--errors", description = "List what was missed and what is wrong, too.")
  private boolean errors;

  @Option(
      names = "--folds",
      paramLabel = "N",
      split = ",",
      description = "The folds of KnowledgeNet to score (default: all).")
  private Set<Integer> folds = Set.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Score at most so many documents of KnowledgeNet.",
      defaultValue = "2147483647")
  private int limit;

  @Option(
      names = "--articles",
      paramLabel = "NAME",
      split = ",",
      description = "Score these articles only, named without extension (default: all).")
  private Set<String> articles = Set.of();

  private enum Kind {
    facts,
    knowledgenet,
    coreference,
    carb,
    benchie
  }

  EvaluateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.standard(context.out())) {
      for (String line : lines()) {
        output.text(writer -> writer.append(line).append('\n'));
      }
      output.commit();
      return ExitCode.DONE;
    } catch (GoldException e) {
      throw new Failure(ExitCode.INVALID_INPUT, e.getMessage(), e);
    }
  }

  private List<String> lines() throws IOException {
    Report report = report();
    List<String> lines = new ArrayList<>(report.lines());
    if (errors) {
      lines.add("");
      lines.addAll(report.errors());
    }
    return lines;
  }

  private Report report() throws IOException {
    return switch (kind) {
      case facts ->
          facts == null ? ofFolder() : ofArticles(GoldFile.read(gold), FactRow.read(facts));
      case knowledgenet ->
          Evaluation.knowledgeNet(
              gold,
              understanding(Language.ENGLISH),
              new KnowledgeNetOptions(folds, limit, reading.threads()));
      case coreference ->
          Evaluation.coreference(
              gold,
              understanding(Language.FRENCH),
              CorefOptions.entities().withThreads(reading.threads()));
      case carb -> Evaluation.carb(gold, openExtraction(), reading.threads());
      case benchie -> Evaluation.benchie(gold, openExtraction(), reading.threads());
    };
  }

  private FactReport ofArticles(List<GoldFact> right, List<FactRow> rows) {
    return articles.isEmpty()
        ? Evaluation.facts(right, rows)
        : Evaluation.facts(right, rows, articles);
  }

  private FactReport ofFolder() throws IOException {
    if (!Files.isRegularFile(gold.resolve("gold.tsv"))) {
      throw new Failure(
          ExitCode.INVALID_INPUT, gold + ": has no gold.tsv; name a folder of articles with one");
    }
    List<GoldFact> right = GoldFile.read(gold.resolve("gold.tsv"));
    List<FactRow> rows = new ArrayList<>();
    Settings settings = settingsOptions.settings();
    Tally tally =
        new CorpusExtraction(
                context.pipelines().apply(settings),
                new DocumentReader(reading.readOptions(), context.in()),
                RunOptions.of(reading.threads(), settings.timeLimit(), context.stop()))
            .run(
                new InputFinder(Optional.empty()).find(List.of(gold.toString())),
                outcome -> collect(outcome, rows));
    if (tally.rejected() > 0) {
      throw new Failure(ExitCode.of(tally), gold + ": not scored, for articles were rejected");
    }
    return ofArticles(right, rows);
  }

  private void collect(Outcome outcome, List<FactRow> rows) {
    if (outcome instanceof Outcome.Done done) {
      done.result().facts().forEach(fact -> rows.add(FactRow.of(fact)));
    } else if (outcome instanceof Outcome.Rejected rejected) {
      context.messages().problem(rejected.rejection().toString());
    }
  }

  private Function<String, List<OpenClaim>> openExtraction() {
    return understanding(Language.ENGLISH, settingsOptions.settings().withOpen())
        .andThen(linked -> linked.extraction().open());
  }

  private Function<String, LinkedExtraction> understanding(Language usual) {
    return understanding(usual, settingsOptions.settings());
  }

  private Function<String, LinkedExtraction> understanding(Language usual, Settings settings) {
    Pipeline pipeline = context.pipelines().apply(settings);
    Language language = reading.language().orElse(usual);
    return text -> pipeline.run(new Document("text", text, language, Metadata.unknown())).linked();
  }
}
