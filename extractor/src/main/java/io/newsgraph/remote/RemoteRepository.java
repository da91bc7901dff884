package io.newsgraph.remote;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.Note;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * A repository elsewhere that holds one named graph a document, and notes on them in a graph of
 * their own ({@link Graphs#LEDGER}). Every method may throw a {@link RemoteException}, once as many
 * attempts as {@link Patience} grants have failed.
 */
public final class RemoteRepository implements AutoCloseable {

  private final RepositoryAddress address;
  private final Patience patience;
  private final Faults faults;
  private final Client client;
  private final GraphSender sender;

  private RemoteRepository(
      RepositoryAddress address, Credentials credentials, Patience patience, Client client) {
    this.address = address;
    this.patience = patience;
    this.faults = new Faults(address, credentials);
    this.client = client;
    this.sender = GraphSender.of(address.kind());
  }

  /** Makes ready to connect; nothing is sent yet. */
  public static RemoteRepository open(
      RepositoryAddress address, Credentials credentials, Patience patience) {
    return new RemoteRepository(
        address, credentials, patience, new Client(address, credentials, patience));
  }

  /** Where it is. */
  public RepositoryAddress address() {
    return address;
  }

  /** The notes on all graphs, by name. */
  public SortedMap<String, Note> notes() {
    Map<String, Map<Node, String>> found = new HashMap<>();
    select(
        "SELECT ?s ?p ?o WHERE { GRAPH " + RdfTerms.text(Graphs.LEDGER) + " { ?s ?p ?o } }",
        row ->
            found
                .computeIfAbsent(row.getValue("s").stringValue(), name -> new HashMap<>())
                .put(RdfTerms.node(row.getValue("p")), row.getValue("o").stringValue()));
    SortedMap<String, Note> notes = new TreeMap<>();
    found.forEach((name, values) -> note(name, values).ifPresent(note -> notes.put(name, note)));
    return notes;
  }

  private Optional<Note> note(String name, Map<Node, String> values) {
    try {
      return Note.read(name, property -> Optional.ofNullable(values.get(property)));
    } catch (IllegalArgumentException e) {
      throw new RemoteException(address + ": " + e.getMessage(), e);
    }
  }

  /** The most triples that {@link #replace} should be given at once. */
  int batch() {
    return sender.batch();
  }

  /** Writes graphs with their notes: all or nothing. */
  void replace(List<RemoteGraph> graphs) {
    attempt(
        connection -> {
          sender.replace(graphs, connection);
          return graphs;
        });
  }

  /** Removes graphs with their notes: all or nothing. */
  void remove(Collection<String> graphs) {
    attempt(
        connection -> {
          sender.remove(graphs, connection);
          return graphs;
        });
  }

  /** The graphs of these names; those without a triple are empty. */
  Map<String, Graph> graphs(Collection<String> names) {
    String values =
        names.stream()
            .map(name -> RdfTerms.text(NodeFactory.createURI(name)))
            .collect(Collectors.joining(" "));
    Map<String, Graph> graphs = new TreeMap<>();
    names.forEach(name -> graphs.put(name, GraphMemFactory.createDefaultGraphSameTerm()));
    select(
        "SELECT ?g ?s ?p ?o WHERE { VALUES ?g { " + values + " } GRAPH ?g { ?s ?p ?o } }",
        row -> graphs.get(row.getValue("g").stringValue()).add(triple(row)));
    return graphs;
  }

  private static Triple triple(BindingSet row) {
    return Triple.create(
        RdfTerms.node(row.getValue("s")),
        RdfTerms.node(row.getValue("p")),
        RdfTerms.node(row.getValue("o")));
  }

  /** Passes on every row; a row may come again when an attempt failed half-way. */
  void select(String query, Consumer<BindingSet> rows) {
    attempt(
        connection -> {
          try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
            result.forEach(rows);
          }
          return query;
        });
  }

  /** Answers an ASK. */
  boolean ask(String query) {
    return attempt(connection -> connection.prepareBooleanQuery(query).evaluate());
  }

  /** Works with a connection, anew when it failed for a reason that may have passed. */
  <T> T attempt(Function<RepositoryConnection, T> work) {
    long pause = patience.pause().toMillis();
    for (int attempt = 1; ; attempt++) {
      client.takeStatus();
      try (RepositoryConnection connection = client.repository().getConnection()) {
        return work.apply(connection);
      } catch (RuntimeException e) {
        int status = client.takeStatus();
        if (attempt >= patience.attempts() || !Faults.isPassing(e, status)) {
          throw faults.of(e, status);
        }
      }
      pause(pause);
      pause *= 2;
    }
  }

  private void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RemoteException(address + ": interrupted", e);
    }
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    client.close();
  }
}
