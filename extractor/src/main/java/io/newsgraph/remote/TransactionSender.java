package io.newsgraph.remote;

import io.newsgraph.store.Graphs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;

/** A transaction of the RDF4J protocol a batch; graphs travel as N-Quads. */
final class TransactionSender implements GraphSender {

  private static final int BATCH = 50_000;

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public void replace(List<RemoteGraph> graphs, RepositoryConnection connection) {
    StringBuilder quads = new StringBuilder();
    for (RemoteGraph sent : graphs) {
      String name = " <" + sent.note().graph() + ">";
      sent.graph().stream().forEach(triple -> RdfTerms.write(triple, name, quads));
      String ledger = " " + RdfTerms.text(Graphs.LEDGER);
      sent.note().asTriples().forEach(triple -> RdfTerms.write(triple, ledger, quads));
    }
    byte[] bytes = quads.toString().getBytes(StandardCharsets.UTF_8);
    inTransaction(
        connection,
        () -> {
          clear(graphs.stream().map(sent -> sent.note().graph()).toList(), connection);
          connection.add(new ByteArrayInputStream(bytes), "", RDFFormat.NQUADS);
        });
  }

  @Override
  public void remove(Collection<String> graphs, RepositoryConnection connection) {
    inTransaction(connection, () -> clear(graphs, connection));
  }

  private static void clear(Collection<String> graphs, RepositoryConnection connection) {
    IRI ledger = connection.getValueFactory().createIRI(Graphs.LEDGER.getURI());
    for (String graph : graphs) {
      IRI name = connection.getValueFactory().createIRI(graph);
      connection.clear(name);
      connection.remove(name, null, null, ledger);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void inTransaction(RepositoryConnection connection, Work work) {
    connection.begin();
    try {
      work.run();
      connection.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (connection.isActive()) {
        connection.rollback();
      }
    }
  }
}
