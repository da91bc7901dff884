package io.newsgraph.remote;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Over a real RDF4J server. */
@Tag("packaged")
class Rdf4jTest extends TransferContract {

  @TempDir private static Path folder;
  private static Rdf4jServer server;
  private static int made;

  @BeforeAll
  static void start() throws Exception {
    server = Rdf4jServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Override
  String emptyRepository() throws Exception {
    made++;
    return server.repository("press" + made, "MemoryStore");
  }
}
