package io.newsgraph.query;

import io.newsgraph.store.Store;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;

/** Asks a store: questions of the catalogue and queries in SPARQL, within limits. */
public final class QueryRunner {

  private final Source source;
  private final Limits limits;
  private final String base;

  /**
   * Asks this store.
   *
   * @param base namespace of the data, ending in a slash
   */
  public QueryRunner(Store store, Limits limits, String base) {
    this(Source.of(store), limits, base);
  }

  /**
   * Asks a store on this machine or a repository elsewhere.
   *
   * @param base namespace of the data, ending in a slash
   */
  public QueryRunner(Source source, Limits limits, String base) {
    this.source = source;
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
    return source.read(
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
    return source.read(dataset -> run(query, dataset));
  }

  private Answer run(Query query, DatasetGraph dataset) {
    Gate.check(BoundedRegex.bound(query));
    return source.answer(query, dataset, limits);
  }
}
