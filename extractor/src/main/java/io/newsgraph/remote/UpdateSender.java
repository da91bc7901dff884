package io.newsgraph.remote;

import io.newsgraph.store.Graphs;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** One SPARQL update a batch, which endpoints carry out as a whole. */
final class UpdateSender implements GraphSender {

  /** A few megabytes. */
  private static final int BATCH = 20_000;

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public void replace(List<RemoteGraph> graphs, RepositoryConnection connection) {
    StringBuilder update = new StringBuilder();
    graphs.forEach(sent -> clear(sent.note().graph(), update));
    update.append("INSERT DATA {\n");
    for (RemoteGraph sent : graphs) {
      update.append("GRAPH ").append(name(sent.note().graph())).append(" {\n");
      sent.graph().stream().forEach(triple -> RdfTerms.write(triple, update));
      update.append("}\n");
    }
    update.append("GRAPH ").append(RdfTerms.text(Graphs.LEDGER)).append(" {\n");
    for (RemoteGraph sent : graphs) {
      sent.note().asTriples().forEach(triple -> RdfTerms.write(triple, update));
    }
    update.append("}\n}");
    connection.prepareUpdate(update.toString()).execute();
  }

  @Override
  public void remove(Collection<String> graphs, RepositoryConnection connection) {
    StringBuilder update = new StringBuilder();
    graphs.forEach(graph -> clear(graph, update));
    connection.prepareUpdate(update.toString()).execute();
  }

  private static void clear(String graph, StringBuilder update) {
    update
        .append("DROP SILENT GRAPH ")
        .append(name(graph))
        .append(" ;\nDELETE WHERE { GRAPH ")
        .append(RdfTerms.text(Graphs.LEDGER))
        .append(" { ")
        .append(name(graph))
        .append(" ?p ?o } } ;\n");
  }

  private static String name(String graph) {
    return RdfTerms.text(NodeFactory.createURI(graph));
  }
}
