package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.StatementReader;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.vocabulary.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Sums the statements of a store up as entities and edges. */
final class GraphViewReader {

  private static final List<String> STRENGTH =
      List.of("Asserted", "Negated", "Planned", "Reported");

  private static final Comparator<StoredStatement> STRONGEST_FIRST =
      Comparator.comparingInt((StoredStatement s) -> STRENGTH.indexOf(s.certainty()))
          .thenComparing(GraphViewReader::published)
          .thenComparing(StoredStatement::iri);

  private final DatasetGraph dataset;
  private final Selection selection;
  private final SortedMap<String, List<StoredStatement>> facts = new TreeMap<>();
  private final Map<String, SortedMap<String, String>> values = new TreeMap<>();

  GraphViewReader(DatasetGraph dataset, Selection selection) {
    this.dataset = dataset;
    this.selection = selection;
  }

  GraphView read() {
    new StatementReader(dataset).all().filter(this::isSelected).forEach(this::sort);
    List<Edge> edges = near(facts.values().stream().map(this::edge).toList());
    SortedMap<String, Vertex> vertices = new TreeMap<>();
    for (Edge edge : edges) {
      vertices.computeIfAbsent(edge.subject(), this::vertex);
      vertices.computeIfAbsent(edge.object(), this::vertex);
    }
    return new GraphView(vertices, edges);
  }

  private boolean isSelected(StoredStatement statement) {
    Set<String> certainties = selection.certainties();
    Set<String> relations = selection.relations();
    String day = published(statement);
    return (certainties.isEmpty() || certainties.contains(statement.certainty()))
        && (relations.isEmpty() || relations.contains(localName(statement.property())))
        && selection.since().map(first -> day.compareTo(first) >= 0).orElse(true)
        && selection.until().map(last -> day.compareTo(last + "~") <= 0).orElse(true);
  }

  private static String published(StoredStatement statement) {
    return statement.article().published().orElse("");
  }

  /** A fact between entities becomes part of an edge, another one a value of its subject. */
  private void sort(StoredStatement statement) {
    Node object = statement.object();
    if (object.isURI() && dataset.contains(Node.ANY, Node.ANY, Schema.MENTIONS, object)) {
      String key = statement.subject() + "\n" + statement.property() + "\n" + object;
      facts.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    } else {
      values
          .computeIfAbsent(statement.subject().getURI(), iri -> new TreeMap<>())
          .merge(
              localName(statement.property()),
              statement.objectLabel(),
              (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private Edge edge(List<StoredStatement> statements) {
    List<StoredStatement> said = statements.stream().sorted(STRONGEST_FIRST).toList();
    StoredStatement first = said.get(0);
    double confidence =
        said.stream()
            .filter(statement -> statement.certainty().equals(first.certainty()))
            .mapToDouble(StoredStatement::confidence)
            .max()
            .orElse(0);
    return new Edge(
        first.subject().getURI(),
        localName(first.property()),
        first.object().getURI(),
        label(Graphs.ONTOLOGY, first.property(), "fr"),
        label(Graphs.ONTOLOGY, first.property(), "en"),
        first.certainty(),
        confidence,
        said.stream().flatMap(statement -> date(statement).stream()).findFirst(),
        said);
  }

  private static Optional<String> date(StoredStatement statement) {
    Map<String, String> qualifiers = statement.qualifiers();
    return Optional.ofNullable(qualifiers.get("date"))
        .or(() -> Optional.ofNullable(qualifiers.get("validFrom")));
  }

  private Vertex vertex(String iri) {
    Node node = NodeFactory.createURI(iri);
    String type =
        dataset.stream(Node.ANY, node, RDF.type.asNode(), Node.ANY)
            .map(quad -> localName(quad.getObject()))
            .min(Comparator.naturalOrder())
            .orElse("");
    return new Vertex(
        iri,
        type,
        label(Node.ANY, node, "fr"),
        label(Node.ANY, node, "en"),
        values.getOrDefault(iri, new TreeMap<>()));
  }

  /** The name in this language, else in another, else the end of the IRI. */
  private String label(Node graph, Node node, String language) {
    return dataset.stream(graph, node, RDFS.label.asNode(), Node.ANY)
        .map(Quad::getObject)
        .min(
            Comparator.comparing((Node name) -> !name.getLiteralLanguage().equals(language))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> localName(node));
  }

  private static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** The edges within so many steps of the focus; all when there is none. */
  private List<Edge> near(List<Edge> edges) {
    if (selection.focus().isEmpty()) {
      return edges;
    }
    Set<String> reached = new HashSet<>(selection.focus());
    for (int hop = 1; hop < selection.hops(); hop++) {
      Set<String> next = new HashSet<>(reached);
      edges.stream()
          .filter(edge -> touches(edge, reached))
          .forEach(
              edge -> {
                next.add(edge.subject());
                next.add(edge.object());
              });
      reached.addAll(next);
    }
    return edges.stream().filter(edge -> touches(edge, reached)).toList();
  }

  private static boolean touches(Edge edge, Set<String> vertices) {
    return vertices.contains(edge.subject()) || vertices.contains(edge.object());
  }
}
