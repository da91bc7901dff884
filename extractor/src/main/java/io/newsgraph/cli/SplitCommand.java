package io.newsgraph.cli;

import io.newsgraph.query.Curation;
import io.newsgraph.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph split}: undoes a merge. */
@Command(
    name = "split",
    description = {
      "Take A out of what it was merged with, or, if others were merged into it, take those out."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph split 'Optique Marchand SA'"})
final class SplitCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "A", description = "Name or IRI of an entity.")
  private String entity;

  SplitCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (var section = context.stop().section();
        Store store = stores.open();
        Output output = Output.standard(context.out())) {
      new Curation(store).split(entity);
      output.text(writer -> writer.append("%s stands for itself again.\n".formatted(entity)));
      output.commit();
      return ExitCode.DONE;
    }
  }
}
