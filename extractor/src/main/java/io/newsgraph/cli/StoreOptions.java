package io.newsgraph.cli;

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
    return Store.open(location);
  }

  /** The store, made if there is none yet. */
  Store openOrCreate() {
    return Store.openOrCreate(location);
  }
}
