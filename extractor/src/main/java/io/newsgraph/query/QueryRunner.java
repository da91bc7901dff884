package io.newsgraph.query;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Asks a store: questions of the catalogue and queries in SPARQL, within limits. */
public final class QueryRunner {

  private final Store store;
  private final Limits limits;
  private final String base;

  /**
   * Asks this store.
   *
   * @param base namespace of the data, ending in a slash
   */
  public QueryRunner(Store store, Limits limits, String base) {
    this.store = store;
    this.limits = limits;
    this.base = base;
  }

  /**
   * Asks a question of the catalogue.
   *
   * @param values values of its parameters by name
   * @throws QueryException when a value is missing or unknown, or a limit is reached
   */
  public Answer ask(Question question, Map<String, String> values) {
    Query query = SparqlText.parse(question.sparql(), base);
    return store.read(
        dataset -> {
          Map<Var, List<Node>> terms = new Binder(new Lookup(dataset)).terms(question, values);
          Binder.bind(query, terms);
          return run(query, dataset);
        });
  }

  /**
   * Runs a SELECT, ASK, CONSTRUCT or DESCRIBE of SPARQL 1.1; the usual prefixes need no
   * declaration.
   *
   * @throws QueryException when it is malformed, not allowed, or a limit is reached
   */
  public Answer run(String sparql) {
    Query query = SparqlText.parse(sparql, base);
    return store.read(dataset -> run(query, dataset));
  }

  private Answer run(Query query, DatasetGraph dataset) {
    Query bounded = BoundedRegex.bound(query);
    Gate.check(bounded);
    try (QueryExec execution = execution(bounded, dataset)) {
      return answer(bounded, execution);
    } catch (QueryCancelledException e) {
      throw new QueryException.Limit(
          "the query took longer than " + limits.time().toSeconds() + " s and was stopped");
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new QueryException.Limit("the query needs more memory than there is");
    }
  }

  private QueryExec execution(Query query, DatasetGraph dataset) {
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .set(Graphs.UNION_AS_DEFAULT, !query.hasDatasetDescription())
        .build();
  }

  private Answer answer(Query query, QueryExec execution) {
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    if (query.isSelectType()) {
      return table(execution.select());
    }
    return triples(
        query.isConstructType() ? execution.constructTriples() : execution.describe().find());
  }

  private Answer table(RowSet rows) {
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < limits.rows() && rows.hasNext()) {
      kept.add(rows.next().detach());
    }
    List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
    return new Answer.Table(columns, kept, rows.hasNext());
  }

  private Answer triples(Iterator<Triple> triples) {
    Graph kept = GraphMemFactory.createDefaultGraphSameTerm();
    while (kept.size() < limits.rows() && triples.hasNext()) {
      kept.add(triples.next());
    }
    return new Answer.Triples(kept, triples.hasNext());
  }
}
