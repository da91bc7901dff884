package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import io.newsgraph.store.StoredStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every format says of an entity or a fact; one list for all of them.
 *
 * @param name name of the column
 * @param type kind of its values
 * @param value the value as text, empty for none; numbers with a decimal point
 */
record GraphColumn<T>(String name, Type type, Function<T, String> value) {

  enum Type {
    STRING,
    INTEGER,
    DOUBLE
  }

  /** What is said of entities; a column more for each relation to a number, date or amount. */
  static List<GraphColumn<Vertex>> ofVertices(GraphView view) {
    Map<String, Integer> degrees = view.degrees();
    List<GraphColumn<Vertex>> columns = new ArrayList<>();
    columns.add(text("label", view::label));
    columns.add(text("class", Vertex::type));
    columns.add(text("iri", Vertex::iri));
    columns.add(
        new GraphColumn<>(
            "degree", Type.INTEGER, vertex -> String.valueOf(degrees.get(vertex.iri()))));
    Set<String> properties = new TreeSet<>();
    view.vertices().values().forEach(vertex -> properties.addAll(vertex.values().keySet()));
    for (String property : properties) {
      columns.add(text(property, vertex -> vertex.values().getOrDefault(property, "")));
    }
    return columns;
  }

  /** What is said of facts. */
  static List<GraphColumn<Edge>> ofEdges(GraphView view) {
    return List.of(
        text("label", view::label),
        text("property", Edge::property),
        text("certainty", edge -> edge.certainty().toLowerCase(Locale.ROOT)),
        new GraphColumn<>(
            "confidence", Type.DOUBLE, edge -> String.valueOf(rounded(edge.confidence()))),
        text("date", edge -> edge.date().orElse("")),
        text("until", edge -> edge.until().orElse("")),
        text("published", edge -> edge.published().orElse("")),
        new GraphColumn<>("sources", Type.INTEGER, edge -> String.valueOf(edge.articles())),
        text("attributedTo", edge -> first(edge).source().orElse("")),
        text("articles", GraphColumn::articles),
        text("evidence", Edge::evidence));
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  private static StoredStatement first(Edge edge) {
    return edge.statements().get(0);
  }

  private static String articles(Edge edge) {
    return edge.statements().stream()
        .map(statement -> statement.article().id())
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static <T> GraphColumn<T> text(String name, Function<T, String> value) {
    return new GraphColumn<>(name, Type.STRING, value);
  }
}
