package io.newsgraph.cli;

import io.newsgraph.query.Explain;
import io.newsgraph.store.StoredStatement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph explain}: the evidence. */
@Command(
    name = "explain",
    description = {
      "Show on which sentences of which articles a fact rests, who says so, and how it was read.",
      "Without PROPERTY, everything that is said of SUBJECT is shown."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph explain 'Claire Dumas'",
      "  newsgraph explain Novalens acquired 'Optique Marchand'"
    })
final class ExplainCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private SourceOptions sources;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "SUBJECT", description = "Name or IRI of an entity.")
  private String subject;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PROPERTY",
      description = "Name of a relation, such as ceoOf; more specific ones are shown too.")
  private String property;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "OBJECT",
      description = "Name or IRI of an entity, or a number, date or amount.")
  private String object;

  ExplainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (SourceOptions.Opened opened = sources.open();
        Output output = Output.standard(context.out())) {
      List<StoredStatement> statements =
          new Explain(opened.source())
              .statements(subject, Optional.ofNullable(property), Optional.ofNullable(object));
      Explanation explanation = new Explanation();
      statements.forEach(explanation::add);
      output.text(writer -> writer.append(explanation.text()));
      output.commit();
      return ExitCode.DONE;
    }
  }
}
