package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import io.newsgraph.store.ConclusionReader;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.StatementReader;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.vocabulary.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Sums the statements of a store up as entities and edges. */
final class GraphViewReader {

  private static final List<String> STRENGTH =
      List.of("Asserted", "Negated", "Planned", "Reported", "Inferred");

  private static final Comparator<StoredStatement> STRONGEST_FIRST =
      Comparator.comparingInt((StoredStatement s) -> STRENGTH.indexOf(s.certainty()))
          .thenComparing(GraphViewReader::published)
          .thenComparing(StoredStatement::iri);

  private final DatasetGraph dataset;
  private final Selection selection;
  private final StatementReader reader;
  private final ConclusionReader conclusions;
  private final SortedMap<String, List<StoredStatement>> facts = new TreeMap<>();
  private final Map<String, SortedMap<String, String>> values = new HashMap<>();
  private final Map<Node, Boolean> entities = new HashMap<>();
  private final Map<Node, String> french = new HashMap<>();
  private final Map<Node, String> english = new HashMap<>();

  GraphViewReader(DatasetGraph dataset, Selection selection) {
    this.dataset = dataset;
    this.selection = selection;
    this.reader = new StatementReader(dataset);
    this.conclusions = new ConclusionReader(dataset, reader);
  }

  GraphView read() {
    if (selection.focus().isEmpty()) {
      Stream.concat(reader.all(), conclusions.all()).filter(this::isSelected).forEach(this::sort);
    } else {
      readAround();
    }
    List<Edge> edges = best(facts.values().stream().map(this::edge).toList());
    SortedMap<String, Vertex> vertices = new TreeMap<>();
    for (Edge edge : edges) {
      vertices.computeIfAbsent(edge.subject(), this::vertex);
      vertices.computeIfAbsent(edge.object(), this::vertex);
    }
    return new GraphView(selection.language(), vertices, edges);
  }

  /** From the focus outwards, step by step, so that a small part of a large store costs little. */
  private void readAround() {
    Set<String> known = new HashSet<>();
    Set<String> reached = new TreeSet<>(selection.focus());
    Set<String> border = reached;
    for (int hop = 0; hop < Math.max(1, selection.hops()); hop++) {
      Set<String> next = new TreeSet<>();
      for (String iri : border) {
        Node entity = NodeFactory.createURI(iri);
        near(entity, known.size())
            .filter(statement -> isSelected(statement) && known.add(statement.iri()))
            .forEach(statement -> ends(statement).forEach(next::add));
      }
      next.removeAll(reached);
      reached.addAll(next);
      border = next;
    }
  }

  private Stream<StoredStatement> near(Node entity, int read) {
    if (selection.budget() <= 0) {
      return Stream.of(
              reader.about(entity).stream(),
              reader.with(entity).stream(),
              conclusions.about(entity))
          .flatMap(statements -> statements);
    }
    int left = Math.max(0, selection.budget() - read);
    int most = Math.min(left, selection.budget() / 2);
    return Stream.concat(reader.some(entity, most), conclusions.about(entity)).limit(most);
  }

  /** Takes a statement up; the entities that it joins. */
  private Stream<String> ends(StoredStatement statement) {
    sort(statement);
    return isEntity(statement.object())
        ? Stream.of(statement.subject().getURI(), statement.object().getURI())
        : Stream.of();
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
    if (isEntity(object)) {
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

  private boolean isEntity(Node object) {
    return object.isURI()
        && entities.computeIfAbsent(
            object, o -> dataset.contains(Node.ANY, Node.ANY, Schema.MENTIONS, o));
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
        french.computeIfAbsent(first.property(), p -> label(Graphs.ONTOLOGY, p, "fr")),
        english.computeIfAbsent(first.property(), p -> label(Graphs.ONTOLOGY, p, "en")),
        first.certainty(),
        confidence,
        first(said, "date").or(() -> first(said, "validFrom")),
        first(said, "validUntil"),
        said);
  }

  private static Optional<String> first(List<StoredStatement> statements, String qualifier) {
    return statements.stream()
        .flatMap(statement -> Stream.ofNullable(statement.qualifiers().get(qualifier)))
        .findFirst();
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

  /** The edges between the best connected entities; all when their number is not limited. */
  private List<Edge> best(List<Edge> edges) {
    if (selection.top() <= 0) {
      return edges;
    }
    Map<String, Integer> degrees =
        new GraphView(selection.language(), new TreeMap<>(), edges).degrees();
    Set<String> best =
        degrees.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(selection.top())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(HashSet::new));
    best.addAll(selection.focus());
    return edges.stream()
        .filter(edge -> best.contains(edge.subject()) && best.contains(edge.object()))
        .toList();
  }
}
