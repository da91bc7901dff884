package io.newsgraph.cli;

import io.newsgraph.remote.RepositoryAddress;
import io.newsgraph.store.Store;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOptions {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).",
      defaultValue = "newsgraph-db")
  private String location;

  /** An existing store; reading never makes one. */
  Store open() {
    checkIsFolder();
    return Store.open(location);
  }

  /** The store, made if there is none yet. */
  Store openOrCreate() {
    checkIsFolder();
    return Store.openOrCreate(location);
  }

  private void checkIsFolder() {
    if (RepositoryAddress.isUrl(location)) {
      throw new Failure(
          ExitCode.USAGE,
          "--store wants a folder here; query and explain take a URL, push and pull transfer");
    }
  }
}
