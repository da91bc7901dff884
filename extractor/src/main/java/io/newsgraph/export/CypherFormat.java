package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cypher for Neo4j 5: running it again changes nothing. */
final class CypherFormat implements GraphFormat {

  private static final int BATCH = 500;

  @Override
  public String name() {
    return "cypher";
  }

  @Override
  public String description() {
    return "Cypher statements for Neo4j";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    out.write(
        "CREATE CONSTRAINT entity_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;\n");
    SortedMap<String, List<String>> vertices = new TreeMap<>();
    List<GraphColumn<Vertex>> ofVertices = GraphColumn.ofVertices(view);
    for (Vertex vertex : view.vertices().values()) {
      vertices
          .computeIfAbsent(vertex.type(), type -> new ArrayList<>())
          .add("{iri: " + quoted(vertex.iri()) + ", p: " + map(vertex, ofVertices) + "}");
    }
    for (var type : vertices.entrySet()) {
      String label = type.getKey().isEmpty() ? "" : ", n:" + name(type.getKey());
      batches(type.getValue(), "MERGE (n:Entity {iri: row.iri}) SET n += row.p" + label, out);
    }
    SortedMap<String, List<String>> edges = new TreeMap<>();
    List<GraphColumn<Edge>> ofEdges = GraphColumn.ofEdges(view);
    for (Edge edge : view.edges()) {
      edges
          .computeIfAbsent(edge.property(), property -> new ArrayList<>())
          .add(
              "{s: "
                  + quoted(edge.subject())
                  + ", o: "
                  + quoted(edge.object())
                  + ", p: "
                  + map(edge, ofEdges)
                  + "}");
    }
    for (var property : edges.entrySet()) {
      batches(
          property.getValue(),
          "MATCH (s:Entity {iri: row.s}), (o:Entity {iri: row.o}) MERGE (s)-[r:"
              + name(property.getKey())
              + "]->(o) SET r += row.p",
          out);
    }
  }

  private static void batches(List<String> rows, String statement, Writer out) throws IOException {
    for (int begin = 0; begin < rows.size(); begin += BATCH) {
      List<String> batch = rows.subList(begin, Math.min(rows.size(), begin + BATCH));
      out.write("UNWIND [\n  " + String.join(",\n  ", batch) + "\n] AS row\n" + statement + ";\n");
    }
  }

  private static <T> String map(T thing, List<GraphColumn<T>> columns) {
    return columns.stream()
        .filter(column -> !column.value().apply(thing).isEmpty())
        .map(column -> name(column.name()) + ": " + value(thing, column))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static <T> String value(T thing, GraphColumn<T> column) {
    String text = column.value().apply(thing);
    return column.type() == GraphColumn.Type.STRING ? quoted(text) : text;
  }

  private static String name(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_]*") ? name : "`" + name.replace("`", "``") + "`";
  }

  /**
   * A string of Cypher. Neo4j takes a backslash before a u for a character's number even after
   * another backslash, so that the string is cut in two there.
   */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\'' -> quoted.append("\\'");
        case '\\' -> quoted.append(text.startsWith("u", i + 1) ? "\\\\' + '" : "\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return quoted.append('\'').toString();
  }
}
