package io.newsgraph.cli;

import io.newsgraph.remote.Push;
import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.remote.Transfer;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph push}: sends a store to a repository elsewhere. */
@Command(
    name = "push",
    description = {
      "Send a store to a repository of RDF4J, GraphDB or any SPARQL 1.1 endpoint.",
      "Only documents that are not there yet or have changed are sent, each as its named graph; a"
          + " transfer that was stopped goes on from there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph push http://localhost:8080/rdf4j-server/repositories/press",
      "  NEWSGRAPH_PASSWORD=… newsgraph push --user ada http://localhost:3030/press"
    })
final class PushCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private TransferOptions options;
  @Mixin private CommonOptions common;

  PushCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (var section = context.stop().section();
        RemoteRepository repository = options.repository();
        Store store = options.store();
        TransferProgress.Shown shown = options.show("Sending", context)) {
      Transfer transfer = new Push(store, repository, options.mirror()).run(shown, context.stop());
      return TransferReport.print(transfer, "sent to " + repository.address(), context);
    }
  }
}
