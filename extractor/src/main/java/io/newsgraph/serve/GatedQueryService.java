package io.newsgraph.serve;

import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryException;
import io.newsgraph.query.Sandbox;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Fuseki's SPARQL protocol with our sandbox around each query. */
final class GatedQueryService extends SPARQL_QueryDataset {

  private final Limits limits;

  GatedQueryService(Limits limits) {
    this.limits = limits;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      Sandbox.check(query);
    } catch (QueryException.Forbidden e) {
      ServletOps.errorForbidden(e.getMessage());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return Sandbox.execution(query, dataset, limits);
  }
}
