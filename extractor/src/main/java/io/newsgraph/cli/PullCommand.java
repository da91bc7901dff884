package io.newsgraph.cli;

import io.newsgraph.remote.Pull;
import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.remote.Transfer;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph pull}: fetches into a store what was pushed to a repository elsewhere. */
@Command(
    name = "pull",
    description = {
      "Fetch into a store what was pushed to a repository of RDF4J, GraphDB or any SPARQL 1.1"
          + " endpoint.",
      "Only documents that are not here yet or have changed are fetched; a transfer that was"
          + " stopped goes on from there."
    },
    footerHeading = "%nExample:%n",
    footer = "  newsgraph pull --store copy http://localhost:8080/rdf4j-server/repositories/press")
final class PullCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private TransferOptions options;
  @Mixin private CommonOptions common;

  PullCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (var section = context.stop().section();
        RemoteRepository repository = options.repository()) {
      repository.notes(); // a store is made only when there is something to fetch from
      try (Store store = options.storeOrNew();
          TransferProgress.Shown shown = options.show("Fetching", context)) {
        Transfer transfer =
            new Pull(repository, store, options.mirror()).run(shown, context.stop());
        return TransferReport.print(transfer, "fetched from " + repository.address(), context);
      }
    }
  }
}
