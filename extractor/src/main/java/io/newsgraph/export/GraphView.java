package io.newsgraph.export;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.StatementReader;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.vocabulary.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The store as graph tools want it: entities, and one edge for each fact however many articles
 * state it.
 *
 * @param vertices the entities that edges join, by IRI
 * @param edges the facts between entities, by subject, property and object
 */
public record GraphView(SortedMap<String, Vertex> vertices, List<Edge> edges) {

  /**
   * An entity.
   *
   * @param iri its IRI
   * @param type local name of its class
   * @param french its name, the French one if there is one
   * @param english its name, the English one if there is one
   * @param values facts whose object is a number, a date or an amount: property to printed value
   */
  public record Vertex(
      String iri, String type, String french, String english, SortedMap<String, String> values) {}

  /**
   * A fact between two entities.
   *
   * @param subject IRI
   * @param property local name
   * @param object IRI
   * @param french what the property is called in French
   * @param english what the property is called in English
   * @param certainty the strongest of its statements: Asserted, Negated, Planned, Reported
   * @param confidence the highest of the statements that are as certain
   * @param date when it happened or since when it holds, else empty
   * @param statements all of them, the most certain first, then by date of publication
   */
  public record Edge(
      String subject,
      String property,
      String object,
      String french,
      String english,
      String certainty,
      double confidence,
      Optional<String> date,
      List<StoredStatement> statements) {

    /** How many articles state it. */
    public long articles() {
      return statements.stream().map(statement -> statement.article().iri()).distinct().count();
    }

    /** The sentence of the first statement. */
    public String evidence() {
      return statements.get(0).quotes().stream()
          .findFirst()
          .map(StoredStatement.Quote::text)
          .orElse("");
    }
  }

  private static final List<String> STRENGTH =
      List.of("Asserted", "Negated", "Planned", "Reported");

  /** Reads the selected part of a dataset. */
  static GraphView of(DatasetGraph dataset, Selection selection) {
    SortedMap<String, List<StoredStatement>> facts = new TreeMap<>();
    SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
    new StatementReader(dataset)
        .all()
        .filter(isSelected(selection))
        .forEach(
            statement -> {
              if (isEntity(statement.object(), dataset)) {
                facts.computeIfAbsent(key(statement), key -> new ArrayList<>()).add(statement);
              } else {
                values
                    .computeIfAbsent(statement.subject().getURI(), iri -> new TreeMap<>())
                    .putIfAbsent(localName(statement.property()), statement.objectLabel());
              }
            });
    List<Edge> edges =
        near(selection, facts.values().stream().map(said -> edge(said, dataset)).toList());
    SortedMap<String, Vertex> vertices = new TreeMap<>();
    for (Edge edge : edges) {
      for (String iri : List.of(edge.subject(), edge.object())) {
        vertices.computeIfAbsent(iri, key -> vertex(key, values, dataset));
      }
    }
    return new GraphView(vertices, edges);
  }

  private static Predicate<StoredStatement> isSelected(Selection selection) {
    return statement ->
        (selection.certainties().isEmpty()
                || selection.certainties().contains(statement.certainty()))
            && (selection.relations().isEmpty()
                || selection.relations().contains(localName(statement.property())))
            && selection.since().map(day -> published(statement).compareTo(day) >= 0).orElse(true)
            && selection
                .until()
                .map(day -> published(statement).compareTo(day + "~") <= 0)
                .orElse(true);
  }

  private static String published(StoredStatement statement) {
    return statement.article().published().orElse("");
  }

  private static boolean isEntity(Node node, DatasetGraph dataset) {
    return node.isURI() && dataset.contains(Node.ANY, Node.ANY, Schema.MENTIONS, node);
  }

  private static String key(StoredStatement statement) {
    return statement.subject() + "\n" + statement.property() + "\n" + statement.object();
  }

  private static Edge edge(List<StoredStatement> statements, DatasetGraph dataset) {
    List<StoredStatement> said =
        statements.stream()
            .sorted(
                Comparator.comparingInt((StoredStatement s) -> STRENGTH.indexOf(s.certainty()))
                    .thenComparing(GraphView::published)
                    .thenComparing(StoredStatement::iri))
            .toList();
    StoredStatement first = said.get(0);
    return new Edge(
        first.subject().getURI(),
        localName(first.property()),
        first.object().getURI(),
        label(Graphs.ONTOLOGY, first.property(), "fr", dataset),
        label(Graphs.ONTOLOGY, first.property(), "en", dataset),
        first.certainty(),
        said.stream()
            .filter(statement -> statement.certainty().equals(first.certainty()))
            .mapToDouble(StoredStatement::confidence)
            .max()
            .orElse(0),
        said.stream().flatMap(statement -> date(statement).stream()).findFirst(),
        said);
  }

  private static Optional<String> date(StoredStatement statement) {
    Map<String, String> qualifiers = statement.qualifiers();
    return Optional.ofNullable(qualifiers.get("date"))
        .or(() -> Optional.ofNullable(qualifiers.get("validFrom")));
  }

  private static Vertex vertex(
      String iri, SortedMap<String, SortedMap<String, String>> values, DatasetGraph dataset) {
    Node node = NodeFactory.createURI(iri);
    String type =
        dataset.stream(Node.ANY, node, RDF.type.asNode(), Node.ANY)
            .map(quad -> localName(quad.getObject()))
            .min(Comparator.naturalOrder())
            .orElse("");
    return new Vertex(
        iri,
        type,
        label(Node.ANY, node, "fr", dataset),
        label(Node.ANY, node, "en", dataset),
        values.getOrDefault(iri, new TreeMap<>()));
  }

  /** The name in this language, else in another, else the end of the IRI. */
  private static String label(Node graph, Node node, String language, DatasetGraph dataset) {
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
  private static List<Edge> near(Selection selection, Collection<Edge> edges) {
    if (selection.focus().isEmpty()) {
      return List.copyOf(edges);
    }
    Set<String> reached = new HashSet<>(selection.focus());
    for (int hop = 1; hop < selection.hops(); hop++) {
      Set<String> next = new HashSet<>(reached);
      edges.stream().filter(edge -> touches(edge, reached)).forEach(edge -> addEnds(edge, next));
      reached.addAll(next);
    }
    return edges.stream().filter(edge -> touches(edge, reached)).toList();
  }

  private static boolean touches(Edge edge, Set<String> vertices) {
    return vertices.contains(edge.subject()) || vertices.contains(edge.object());
  }

  private static void addEnds(Edge edge, Set<String> vertices) {
    vertices.add(edge.subject());
    vertices.add(edge.object());
  }
}
