package io.newsgraph.remote;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Opens repositories for tests. */
final class Repositories {

  /** Gives up soon. */
  static final Patience SHORT =
      new Patience(3, Duration.ofMillis(10), Duration.ofSeconds(2), Duration.ofSeconds(20));

  private Repositories() {}

  static RemoteRepository open(String url) {
    return open(url, Credentials.none());
  }

  static RemoteRepository open(String url, Credentials credentials) {
    return RemoteRepository.open(
        RepositoryAddress.parse(url, Optional.empty()), credentials, SHORT);
  }

  /** A Fuseki on the loopback interface with an updatable dataset in memory called ds. */
  static FusekiServer fuseki() {
    return fuseki(DatasetGraphFactory.createTxnMem());
  }

  static FusekiServer fuseki(DatasetGraph dataset) {
    return FusekiServer.create().loopback(true).port(0).add("/ds", dataset, true).build().start();
  }

  static String url(FusekiServer server) {
    return "http://localhost:" + server.getPort() + "/ds";
  }
}
