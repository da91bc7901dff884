package io.newsgraph.cli;

import io.newsgraph.query.Curation;
import io.newsgraph.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph merge}: two names, one entity. */
@Command(
    name = "merge",
    description = {
      "Let A count as B: what articles say of either is said of B from then on, in the answers of"
          + " queries, in explain and in exports, and the names of A are further names of B.",
      "Nothing that articles say is rewritten, reading them again changes nothing of it, and split"
          + " undoes it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph merge 'Optique Marchand SA' 'Optique Marchand'",
      "  newsgraph merge https://newsgraph.example/entity/Dumas-person 'Claire Dumas'"
    })
final class MergeCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "A", description = "Name or IRI of an entity.")
  private String merged;

  @Parameters(index = "1", paramLabel = "B", description = "Name or IRI of what it counts as.")
  private String kept;

  MergeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (var section = context.stop().section();
        Store store = stores.open();
        Output output = Output.standard(context.out())) {
      boolean changed = new Curation(store).merge(merged, kept);
      String when = changed ? "from now on" : "already";
      output.text(writer -> writer.append("%s counts as %s %s.\n".formatted(merged, kept, when)));
      output.commit();
      return ExitCode.DONE;
    }
  }
}
