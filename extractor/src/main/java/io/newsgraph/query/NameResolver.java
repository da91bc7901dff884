package io.newsgraph.query;

import io.newsgraph.store.Store;
import java.util.List;
import org.apache.jena.graph.Node;

/** Finds in a store what people call by name. */
public final class NameResolver {

  private final Store store;

  /** Looks things up in this store. */
  public NameResolver(Store store) {
    this.store = store;
  }

  /**
   * IRIs of the entities that a name means, in any case and with or without accents.
   *
   * @throws QueryException.Unknown when there is none; the message names similar ones
   */
  public List<String> entities(String name) {
    return store.readResolved(
        dataset -> new Lookup(dataset).entities(name).stream().map(Node::getURI).toList());
  }

  /**
   * Local name of the property with this local name, or this label in French or English.
   *
   * @throws QueryException.Unknown when there is none; the message names all
   */
  public String property(String name) {
    return store.readResolved(dataset -> Lookup.localName(new Lookup(dataset).property(name)));
  }
}
