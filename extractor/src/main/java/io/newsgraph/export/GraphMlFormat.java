package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * GraphML, valid against its schema. Besides our columns it has those that tools look for: {@code
 * name} and {@code interaction} (Cytoscape), {@code r g b size weight} (Gephi). For yEd, which has
 * shapes of its own, there is {@link YedFormat}.
 */
final class GraphMlFormat implements GraphFormat {

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String description() {
    return "GraphML for Cytoscape, Gephi, igraph and NetworkX";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    Map<String, Integer> degrees = view.degrees();
    List<GraphColumn<Vertex>> vertices =
        join(
            GraphColumn.ofVertices(view),
            List.of(
                text("name", view::label),
                text("url", Vertex::iri),
                colour("r", 16, vertex -> GraphStyle.colour(vertex.type())),
                colour("g", 8, vertex -> GraphStyle.colour(vertex.type())),
                colour("b", 0, vertex -> GraphStyle.colour(vertex.type())),
                new GraphColumn<>(
                    "size",
                    GraphColumn.Type.DOUBLE,
                    vertex -> String.valueOf(GraphStyle.size(degrees.get(vertex.iri()))))));
    List<GraphColumn<Edge>> edges =
        join(
            GraphColumn.ofEdges(view),
            List.of(
                text("interaction", Edge::property),
                text("description", Edge::evidence),
                text("line", edge -> GraphStyle.line(edge.certainty()).pattern()),
                colour("r", 16, edge -> GraphStyle.line(edge.certainty()).colour()),
                colour("g", 8, edge -> GraphStyle.line(edge.certainty()).colour()),
                colour("b", 0, edge -> GraphStyle.line(edge.certainty()).colour()),
                new GraphColumn<>(
                    "weight", GraphColumn.Type.DOUBLE, edge -> edge.articles() + ".0")));
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        """);
    keys("node", "n", vertices, out);
    keys("edge", "e", edges, out);
    out.write("  <graph id=\"newsgraph\" edgedefault=\"directed\">\n");
    for (Vertex vertex : view.vertices().values()) {
      out.write("    <node id=\"" + id(vertex.iri()) + "\">\n");
      data("n", vertex, vertices, out);
      out.write("    </node>\n");
    }
    int number = 0;
    for (Edge edge : view.edges()) {
      out.write(
          "    <edge id=\"edge"
              + number++
              + "\" source=\""
              + id(edge.subject())
              + "\" target=\""
              + id(edge.object())
              + "\">\n");
      data("e", edge, edges, out);
      out.write("    </edge>\n");
    }
    out.write("  </graph>\n</graphml>\n");
  }

  private static <T> List<GraphColumn<T>> join(
      List<GraphColumn<T>> ours, List<GraphColumn<T>> more) {
    List<String> names = more.stream().map(GraphColumn::name).toList();
    return Stream.concat(
            ours.stream().filter(column -> !names.contains(column.name())), more.stream())
        .toList();
  }

  private static <T> GraphColumn<T> text(String name, Function<T, String> value) {
    return new GraphColumn<>(name, GraphColumn.Type.STRING, value);
  }

  private static <T> GraphColumn<T> colour(String name, int shift, Function<T, String> colour) {
    return new GraphColumn<>(
        name,
        GraphColumn.Type.INTEGER,
        thing ->
            String.valueOf(Integer.parseInt(colour.apply(thing).substring(1), 16) >> shift & 0xff));
  }

  /** The schema wants a name token, which an IRI is not. */
  static String id(String iri) {
    StringBuilder id = new StringBuilder("n");
    iri.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
              id.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
            });
    return id.toString();
  }

  static <T> void keys(String domain, String prefix, List<GraphColumn<T>> columns, Writer out)
      throws IOException {
    for (GraphColumn<T> column : columns) {
      out.write(
          "  <key id=\""
              + prefix
              + "-"
              + XmlText.attribute(column.name())
              + "\" for=\""
              + domain
              + "\" attr.name=\""
              + XmlText.attribute(column.name())
              + "\" attr.type=\""
              + type(column.type())
              + "\"/>\n");
    }
  }

  private static String type(GraphColumn.Type type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "int";
      case DOUBLE -> "double";
    };
  }

  static <T> void data(String prefix, T thing, List<GraphColumn<T>> columns, Writer out)
      throws IOException {
    for (GraphColumn<T> column : columns) {
      String value = column.value().apply(thing);
      if (!value.isEmpty()) {
        out.write(
            "      <data key=\""
                + prefix
                + "-"
                + XmlText.attribute(column.name())
                + "\">"
                + XmlText.content(value)
                + "</data>\n");
      }
    }
  }
}
