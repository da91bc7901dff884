package io.newsgraph.query;

import io.newsgraph.store.Store;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where questions are asked: a store on this machine, or a repository elsewhere. */
public interface Source {

  /** A store on this machine. */
  static Source of(Store store) {
    return new StoreSource(store);
  }

  /**
   * Looks quads up, as one consistent reading where the source can give one.
   *
   * @param reading what to do with them; nothing of the dataset may be used after
   */
  <T> T read(Function<DatasetGraph, T> reading);

  /**
   * Answers a query that queries may ask ({@link QueryRunner} has checked it).
   *
   * @param query standard SPARQL 1.1
   * @param dataset what {@link #read} gives; call this within it
   * @throws QueryException.Limit when a limit is reached
   */
  Answer answer(Query query, DatasetGraph dataset, Limits limits);
}
