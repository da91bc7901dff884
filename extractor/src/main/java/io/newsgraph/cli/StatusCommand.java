package io.newsgraph.cli;

import io.newsgraph.store.Store;
import io.newsgraph.store.StoreStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph status}: what a store holds. */
@Command(
    name = "status",
    description = "Say how much a store holds.",
    footerHeading = "%nExample:%n",
    footer = "  newsgraph status --store press-db")
final class StatusCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private CommonOptions common;

  StatusCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Output output = Output.standard(context.out());
        Store store = stores.open()) {
      StoreStatus status = store.status();
      output.text(
          writer ->
              writer.append(
                  """
                  store       %s
                  documents   %d
                  statements  %d
                  entities    %d
                  triples     %d
                  """
                      .formatted(
                          status.location(),
                          status.documents(),
                          status.statements(),
                          status.entities(),
                          status.triples())));
      output.commit();
      return ExitCode.DONE;
    }
  }
}
