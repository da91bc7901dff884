package io.newsgraph.ask;

import io.newsgraph.query.EntityLookup;
import io.newsgraph.query.QueryException;
import io.newsgraph.vocabulary.Ng;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a store says of its terms and names. Use within a read. */
final class Vocabulary {

  private final DatasetGraph dataset;

  Vocabulary(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  boolean isSymmetric(String property) {
    return dataset.contains(
        Node.ANY, Ng.term(property), RDF.type.asNode(), OWL2.SymmetricProperty.asNode());
  }

  /** True when there is a less specific property. */
  boolean isSpecific(String property) {
    return dataset.stream(Node.ANY, Ng.term(property), RDFS.subPropertyOf.asNode(), Node.ANY)
        .anyMatch(quad -> quad.getObject().isURI() && quad.getObject().getURI().startsWith(Ng.NS));
  }

  /** The entities with a name; none when there is none. */
  List<Node> entities(String name) {
    try {
      return EntityLookup.entities(name, dataset);
    } catch (QueryException.Unknown e) {
      return List.of();
    }
  }
}
