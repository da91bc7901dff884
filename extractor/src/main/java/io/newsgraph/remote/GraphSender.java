package io.newsgraph.remote;

import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Writes whole graphs together with the notes on them: all of a batch or nothing, as often as one
 * likes with the same result.
 */
interface GraphSender {

  /** The most triples for one batch, unless a single graph has more. */
  int batch();

  /** Puts each graph in the place of the graph of that name, and its note in place of the note. */
  void replace(List<RemoteGraph> graphs, RepositoryConnection connection);

  /** Removes graphs and the notes on them. */
  void remove(Collection<String> graphs, RepositoryConnection connection);

  /** The way that suits the protocol. */
  static GraphSender of(RepositoryAddress.Kind kind) {
    return switch (kind) {
      case RDF4J -> new TransactionSender();
      case SPARQL -> new UpdateSender();
    };
  }
}
