package io.newsgraph.remote;

import io.newsgraph.vocabulary.Ng;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;

/**
 * Sees to it that a query without GRAPH asks all named graphs together, as it does here. Of RDF4J
 * repositories and many endpoints that is the default graph; Jena's servers have it under a name.
 */
final class UnionGraph {

  private static final Node OF_JENA = NodeFactory.createURI("urn:x-arq:UnionGraph");
  private static final String STATEMENT = "{ ?s a " + RdfTerms.text(Ng.STATEMENT) + " } ";

  private final boolean named;

  private UnionGraph(boolean named) {
    this.named = named;
  }

  /**
   * Finds out by asking.
   *
   * @throws RemoteException when the endpoint offers no union of its graphs
   */
  static UnionGraph of(RemoteRepository repository) {
    if (repository.address().kind() == RepositoryAddress.Kind.RDF4J
        || repository.ask("ASK " + STATEMENT)
        || !repository.ask("ASK { GRAPH ?g " + STATEMENT + "}")) {
      return new UnionGraph(false);
    }
    if (repository.ask("ASK { GRAPH " + RdfTerms.text(OF_JENA) + STATEMENT + "}")) {
      return new UnionGraph(true);
    }
    throw new RemoteException(
        repository.address()
            + ": its default graph is not the union of its named graphs; configure it so");
  }

  /** The query as the endpoint is to be asked it. */
  Query over(Query query) {
    if (!named || query.hasDatasetDescription() || query.getQueryPattern() == null) {
      return query;
    }
    Query wrapped = query.cloneQuery();
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementNamedGraph(OF_JENA, query.getQueryPattern()));
    wrapped.setQueryPattern(group);
    return wrapped;
  }
}
