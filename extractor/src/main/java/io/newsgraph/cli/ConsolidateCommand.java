package io.newsgraph.cli;

import io.newsgraph.consolidate.Consolidation;
import io.newsgraph.consolidate.Decision;
import io.newsgraph.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph consolidate}: finds entities of different articles that are one. */
@Command(
    name = "consolidate",
    description = {
      "Find entities of different articles that are one under several names, and let one count as"
          + " the other. Each decision is printed with its reason.",
      "Nothing that articles say is rewritten; a new run decides anew, and --undo takes all back."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph consolidate --dry-run", "  newsgraph consolidate --store press-db"})
final class ConsolidateCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private CommonOptions common;

  @Option(names = "--dry-run", description = "Only print what would be decided.")
  private boolean dryRun;

  @Option(names = "--undo", description = "Forget all decisions instead of making new ones.")
  private boolean undo;

  ConsolidateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (var section = context.stop().section();
        Output output = Output.standard(context.out());
        Store store = stores.open()) {
      Consolidation consolidation = new Consolidation(store);
      List<Decision> decisions = undo ? List.of() : consolidation.decide();
      if (!dryRun) {
        consolidation.keep(decisions);
      }
      output.text(
          writer -> {
            for (Decision decision : decisions) {
              writer.append(
                  "%s counts as %s: %s\n"
                      .formatted(decision.merged(), decision.kept(), decision.reason()));
            }
          });
      output.commit();
      return ExitCode.DONE;
    }
  }
}
