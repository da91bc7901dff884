package io.newsgraph.query;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Runs queries over a store on this machine, with what was merged as one. */
record StoreSource(Store store) implements Source {

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return store.readResolved(reading);
  }

  @Override
  public Answer answer(Query query, DatasetGraph dataset, Limits limits) {
    try (QueryExec execution = execution(BoundedRegex.bound(query), dataset, limits)) {
      return answer(query, execution, limits.rows());
    } catch (QueryCancelledException e) {
      throw QueryException.Limit.ofTime(limits.time());
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new QueryException.Limit("the query needs more memory than there is");
    }
  }

  private static QueryExec execution(Query query, DatasetGraph dataset, Limits limits) {
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .set(Graphs.UNION_AS_DEFAULT, !query.hasDatasetDescription())
        .build();
  }

  private static Answer answer(Query query, QueryExec execution, long most) {
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    if (query.isSelectType()) {
      return table(execution.select(), most);
    }
    return triples(
        query.isConstructType() ? execution.constructTriples() : execution.describe().find(), most);
  }

  private static Answer table(RowSet rows, long most) {
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < most && rows.hasNext()) {
      kept.add(rows.next().detach());
    }
    List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
    return new Answer.Table(columns, kept, rows.hasNext());
  }

  private static Answer triples(Iterator<Triple> triples, long most) {
    Graph kept = GraphMemFactory.createDefaultGraphSameTerm();
    while (kept.size() < most && triples.hasNext()) {
      kept.add(triples.next());
    }
    return new Answer.Triples(kept, triples.hasNext());
  }
}
