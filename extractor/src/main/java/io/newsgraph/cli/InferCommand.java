package io.newsgraph.cli;

import io.newsgraph.query.Inference;
import io.newsgraph.query.Rule;
import io.newsgraph.query.Rules;
import io.newsgraph.store.Store;
import io.newsgraph.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph infer}: concludes by rules. */
@Command(
    name = "infer",
    description = {
      "Conclude by rules what no article says in so many words, and keep it in the store in a graph"
          + " of its own, marked as inferred.",
      "Run it again after the store has changed; explain shows rule and premises of a conclusion."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph infer",
      "  newsgraph infer --rule chief-bought",
      "  newsgraph infer --remove"
    })
final class InferCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private LabelOption labels;
  @Mixin private CommonOptions common;

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description = "Apply this optional rule too. May be repeated.")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--remove", description = "Remove all conclusions instead.")
  private boolean remove;

  @Option(names = "--list", description = "List the rules instead.")
  private boolean list;

  InferCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Output output = Output.standard(context.out())) {
      TextTable table = list ? rules() : conclusions();
      table.lines().forEach(line -> output.text(writer -> writer.append(line).append('\n')));
      output.commit();
    }
    return ExitCode.DONE;
  }

  private TextTable rules() {
    TextTable table = new TextTable(List.of("rule", "says", "applies"), context.terminal().width());
    for (Rule rule : Rules.all()) {
      boolean french = labels.language() == Language.FRENCH;
      table.add(
          List.of(
              rule.name(),
              french ? rule.french() : rule.english(),
              rule.optional() ? "when named" : "always"));
    }
    return table;
  }

  private TextTable conclusions() {
    TextTable table = new TextTable(List.of("rule", "conclusions"), context.terminal().width());
    try (var section = context.stop().section();
        Store store = stores.open()) {
      if (remove) {
        Inference.remove(store);
        return table;
      }
      SortedMap<String, Long> counts = new Inference(store, rules).keep();
      counts.forEach((rule, count) -> table.add(List.of(rule, Long.toString(count))));
    }
    return table;
  }
}
