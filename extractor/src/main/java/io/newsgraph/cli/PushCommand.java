package io.newsgraph.cli;

import io.newsgraph.remote.Push;
import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.remote.Transfer;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private StoreOptions stores;
  @Mixin private RemoteOptions remote;
  @Mixin private TransferProgress progress;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "URL", description = "The repository.")
  private String url;

  @Option(
      names = "--mirror",
      description = "Also remove documents there that the store does not have.")
  private boolean mirror;

  PushCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (var section = context.stop().section();
        RemoteRepository repository = remote.open(url);
        Store store = stores.open();
        TransferProgress.Shown shown = progress.show("Sending", context)) {
      Transfer transfer = new Push(store, repository, mirror).run(shown, context.stop());
      return TransferReport.print(transfer, "sent to " + repository.address(), context);
    }
  }
}
