package io.newsgraph.cli;

import io.newsgraph.query.Source;
import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.remote.RemoteSource;
import io.newsgraph.remote.RepositoryAddress;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where questions are asked: a store in a folder, or a repository elsewhere. */
final class SourceOptions {

  @Option(
      names = "--store",
      paramLabel = "DIR|URL",
      description = {
        "The folder of the store, or the URL of a repository that was pushed to (default:"
            + " ${DEFAULT-VALUE})."
      },
      defaultValue = "newsgraph-db")
  private String location;

  @Mixin private RemoteOptions remote;

  /**
   * What was opened; close it in the end.
   *
   * @param source where to ask
   * @param store the store, when it is one on this machine
   * @param held what is to be closed
   */
  record Opened(Source source, Optional<Store> store, Closing held) implements AutoCloseable {

    /** Something to close. */
    interface Closing {
      void close();
    }

    /** Works with the source, conclusions of rules included when they are asked for. */
    <T> T during(InferOption infer, Supplier<T> work) {
      if (infer.isGiven() && store.isEmpty()) {
        throw new Failure(
            ExitCode.USAGE, "--infer wants a store in a folder; run infer there and push it");
      }
      return store.isEmpty() ? work.get() : infer.during(store.get(), work);
    }

    @Override
    public void close() {
      held.close();
    }
  }

  /** Opens what was named; reading never makes a store. */
  Opened open() throws IOException {
    if (RepositoryAddress.isUrl(location)) {
      RemoteRepository repository = remote.open(location);
      return new Opened(new RemoteSource(repository), Optional.empty(), repository::close);
    }
    Store store = Store.open(location);
    return new Opened(Source.of(store), Optional.of(store), store::close);
  }
}
