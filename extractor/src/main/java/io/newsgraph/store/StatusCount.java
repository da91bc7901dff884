package io.newsgraph.store;

import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Schema;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Counts what a store holds. */
final class StatusCount {

  private StatusCount() {}

  static StoreStatus of(String location, DatasetGraph dataset) {
    long documents = new Ledger(dataset).documents().size();
    long statements = count(dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Ng.STATEMENT));
    long entities =
        dataset.stream(Node.ANY, Node.ANY, Schema.MENTIONS, Node.ANY)
            .map(Quad::getObject)
            .distinct()
            .count();
    long triples =
        count(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
            - count(dataset.findNG(Graphs.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY));
    return new StoreStatus(location, documents, statements, entities, triples);
  }

  private static long count(Iterator<Quad> quads) {
    long count = 0;
    while (quads.hasNext()) {
      quads.next();
      count++;
    }
    return count;
  }
}
