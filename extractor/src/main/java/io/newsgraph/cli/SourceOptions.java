package io.newsgraph.cli;

import io.newsgraph.query.Source;
import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.remote.RemoteSource;
import io.newsgraph.remote.RepositoryAddress;
import io.newsgraph.store.Store;
import java.io.IOException;
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
   * @param held what is to be closed
   */
  record Opened(Source source, Closing held) implements AutoCloseable {

    /** Something to close. */
    interface Closing {
      void close();
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
      return new Opened(new RemoteSource(repository), repository::close);
    }
    Store store = Store.open(location);
    return new Opened(Source.of(store), store::close);
  }
}
