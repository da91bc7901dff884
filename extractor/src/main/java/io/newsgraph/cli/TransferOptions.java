package io.newsgraph.cli;

import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.store.Store;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Between which store and which repository documents are transferred, and how. */
final class TransferOptions {

  @Mixin private StoreOptions stores;
  @Mixin private RemoteOptions remote;
  @Mixin private TransferProgress progress;

  @Parameters(paramLabel = "URL", description = "The repository.")
  private String url;

  @Option(
      names = "--mirror",
      description = "Also remove documents at the receiving end that the other does not have.")
  private boolean mirror;

  RemoteRepository repository() throws IOException {
    return remote.open(url);
  }

  /** The store to send from. */
  Store store() {
    return stores.open();
  }

  /** The store to fetch into. */
  Store storeOrNew() {
    return stores.openOrCreate();
  }

  TransferProgress.Shown show(String task, CommandContext context) {
    return progress.show(task, context);
  }

  boolean mirror() {
    return mirror;
  }
}
