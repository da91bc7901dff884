package io.newsgraph.query;

import io.newsgraph.store.Graphs;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** What keeps a query within the store, for servers that run queries by themselves. */
public final class Sandbox {

  private Sandbox() {}

  /**
   * Looks whether a query may be run.
   *
   * @throws QueryException.Forbidden when it would reach outside of the store
   */
  public static void check(Query query) {
    Gate.check(BoundedRegex.bound(query));
  }

  /**
   * Makes a checked query ready to run: its regular expressions give up, it has no more rows than
   * it may, and what it may not use is off.
   *
   * @param dataset the store's dataset, within a transaction
   */
  public static QueryExec execution(Query query, DatasetGraph dataset, Limits limits) {
    Query bounded = BoundedRegex.bound(query);
    if (!bounded.isAskType() && !(bounded.hasLimit() && bounded.getLimit() <= limits.rows())) {
      bounded.setLimit(limits.rows());
    }
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(bounded)
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .set(Graphs.UNION_AS_DEFAULT, !bounded.hasDatasetDescription())
        .build();
  }
}
