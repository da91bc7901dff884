package io.newsgraph.remote;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Over Fuseki, as any SPARQL endpoint. */
class FusekiTest extends TransferContract {

  private static final DatasetGraph DATASET = DatasetGraphFactory.createTxnMem();
  private static FusekiServer server;

  @BeforeAll
  static void start() {
    server = Repositories.fuseki(DATASET);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Override
  String emptyRepository() {
    DATASET.executeWrite(DATASET::clear);
    return Repositories.url(server);
  }
}
