package io.newsgraph.query;

import io.newsgraph.store.Store;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

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

  /**
   * Asks a question of the catalogue and finds the statements behind each row of the answer.
   *
   * @throws QueryException when a value is missing or unknown, or a limit is reached
   */
  public Evidenced askWithEvidence(Question question, Map<String, String> values) {
    Query query = SparqlText.parse(question.sparql(), base);
    return source.read(
        dataset -> {
          Binder.bind(query, new Binder(new Lookup(dataset)).terms(question, values));
          return withEvidence(query, dataset);
        });
  }

  /**
   * Runs a SELECT or ASK and finds the statements behind each row of the answer.
   *
   * @throws QueryException when it is malformed, not allowed or no such query, or a limit is
   *     reached
   */
  public Evidenced runWithEvidence(String sparql) {
    Query query = SparqlText.parse(sparql, base);
    return source.read(dataset -> withEvidence(query, dataset));
  }

  private Evidenced withEvidence(Query query, DatasetGraph dataset) {
    if (!query.isSelectType() && !query.isAskType()) {
      throw new QueryException.Forbidden("only the answers of SELECT and ASK can be explained");
    }
    Answer answer = run(query, dataset);
    Evidence evidence = new Evidence(query);
    List<Binding> rows =
        answer instanceof Answer.Table table ? table.rows() : List.of(BindingFactory.empty());
    return new Evidenced(
        answer, rows.stream().map(row -> evidence.behind(row, source, dataset, limits)).toList());
  }

  private Answer run(Query query, DatasetGraph dataset) {
    Gate.check(BoundedRegex.bound(query));
    return source.answer(query, dataset, limits);
  }
}
