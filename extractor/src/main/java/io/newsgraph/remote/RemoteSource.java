package io.newsgraph.remote;

import io.newsgraph.query.Answer;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryException;
import io.newsgraph.query.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Asks a repository elsewhere; the queries are run there. */
public final class RemoteSource implements Source {

  private final RemoteRepository repository;
  private Optional<UnionGraph> union = Optional.empty();

  /** Asks this repository. */
  public RemoteSource(RemoteRepository repository) {
    this.repository = repository;
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return reading.apply(new RemoteQuads(repository));
  }

  /**
   * {@inheritDoc}
   *
   * @throws RemoteException when the repository fails
   */
  @Override
  public Answer answer(Query query, DatasetGraph dataset, Limits limits) {
    return within(
        limits,
        () -> {
          Query asked = union().over(query);
          return repository.attempt(connection -> send(asked, connection, limits));
        });
  }

  private UnionGraph union() {
    if (union.isEmpty()) {
      union = Optional.of(UnionGraph.of(repository));
    }
    return union.get();
  }

  /** A server that sends a byte now and then would hold us for ever: then the line is cut. */
  private Answer within(Limits limits, Supplier<Answer> answer) {
    Deadline deadline = Deadline.in(limits.time(), repository::close);
    try (deadline) {
      return answer.get();
    } catch (RemoteException e) {
      if (deadline.isOver()) {
        throw QueryException.Limit.ofTime(limits.time());
      }
      throw e;
    }
  }

  private static Answer send(Query query, RepositoryConnection connection, Limits limits) {
    String sparql = query.serialize();
    if (query.isAskType()) {
      return new Answer.Truth(connection.prepareBooleanQuery(sparql).evaluate());
    }
    if (query.isSelectType()) {
      try (TupleQueryResult rows = connection.prepareTupleQuery(sparql).evaluate()) {
        return table(rows, limits.rows());
      }
    }
    try (GraphQueryResult triples = connection.prepareGraphQuery(sparql).evaluate()) {
      return triples(triples, limits.rows());
    }
  }

  private static Answer table(TupleQueryResult rows, long most) {
    List<String> columns = rows.getBindingNames();
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < most && rows.hasNext()) {
      kept.add(binding(rows.next()));
    }
    return new Answer.Table(columns, kept, rows.hasNext());
  }

  private static Binding binding(BindingSet row) {
    BindingBuilder builder = Binding.builder();
    row.forEach(cell -> builder.add(Var.alloc(cell.getName()), RdfTerms.node(cell.getValue())));
    return builder.build();
  }

  private static Answer triples(GraphQueryResult triples, long most) {
    Graph kept = GraphMemFactory.createDefaultGraphSameTerm();
    while (kept.size() < most && triples.hasNext()) {
      Statement statement = triples.next();
      kept.add(
          Triple.create(
              RdfTerms.node(statement.getSubject()),
              RdfTerms.node(statement.getPredicate()),
              RdfTerms.node(statement.getObject())));
    }
    return new Answer.Triples(kept, triples.hasNext());
  }
}
