package io.newsgraph.cli;

import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Parameter;
import io.newsgraph.query.Question;
import io.newsgraph.text.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph queries}: lists the catalogue. */
@Command(
    name = "queries",
    description = "List the questions of the catalogue, with what each must be told.",
    footerHeading = "%nExample:%n",
    footer = "  newsgraph queries --lang fr")
final class QueriesCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private LabelOption labels;
  @Mixin private CommonOptions common;

  QueriesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    boolean french = labels.language() == Language.FRENCH;
    TextTable table =
        new TextTable(List.of("name", "question", "parameters"), context.terminal().width());
    for (Question question : Catalogue.all()) {
      table.add(
          List.of(
              question.name(),
              french ? question.french() : question.english(),
              question.parameters().stream()
                  .map(QueriesCommand::shown)
                  .collect(Collectors.joining(" "))));
    }
    try (Output output = Output.standard(context.out())) {
      table.lines().forEach(line -> output.text(writer -> writer.append(line).append('\n')));
      output.commit();
    }
    return ExitCode.DONE;
  }

  private static String shown(Parameter parameter) {
    return parameter.optional() ? "[" + parameter.name() + "]" : parameter.name();
  }
}
