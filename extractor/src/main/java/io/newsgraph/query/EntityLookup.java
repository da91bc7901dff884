package io.newsgraph.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds the entities that a name means. */
public final class EntityLookup {

  private EntityLookup() {}

  /**
   * The entities with a name or IRI, in the order of their IRIs: those written just so, else those
   * that differ in case and accents only.
   *
   * @param dataset what {@link Source#read} gives
   * @throws QueryException.Unknown when there is none
   */
  public static List<Node> entities(String name, DatasetGraph dataset) {
    return new Lookup(dataset).entities(name);
  }
}
