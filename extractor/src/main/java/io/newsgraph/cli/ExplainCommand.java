package io.newsgraph.cli;

import io.newsgraph.query.Explain;
import io.newsgraph.query.Rule;
import io.newsgraph.query.Rules;
import io.newsgraph.store.StoredStatement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph explain}: the evidence. */
@Command(
    name = "explain",
    description = {
      "Show on which sentences of which articles a fact rests, who says so, and how it was read.",
      "Without PROPERTY, everything that is said of SUBJECT is shown; where some articles deny what"
          + " others say, their sentences come first, side by side."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph explain 'Claire Dumas'",
      "  newsgraph explain Novalens acquired 'Optique Marchand'"
    })
final class ExplainCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private SourceOptions sources;
  @Mixin private InferOption infer;
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
      String text = opened.during(infer, () -> text(new Explain(opened.source())));
      output.text(writer -> writer.append(text));
      output.commit();
      return ExitCode.DONE;
    }
  }

  private String text(Explain explain) {
    Optional<String> relation = Optional.ofNullable(property);
    Optional<String> value = Optional.ofNullable(object);
    List<StoredStatement> statements = explain.statements(subject, relation, value);
    Explanation explanation = new Explanation();
    explanation.heading(new Disagreements(context.terminal().width()).text(statements));
    statements.forEach(explanation::add);
    Map<String, Rule> rules =
        Rules.all().stream().collect(Collectors.toMap(Rule::iri, Function.identity()));
    explain
        .inferred(subject, relation, value)
        .forEach(inferred -> explanation.add(inferred, rules));
    return explanation.text();
  }
}
