package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Cytoscape JSON (.cyjs), read by Cytoscape and by Cytoscape.js. */
final class CytoscapeFormat implements GraphFormat {

  @Override
  public String name() {
    return "cyjs";
  }

  @Override
  public String description() {
    return "Cytoscape JSON";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    List<GraphColumn<Vertex>> ofVertices = GraphColumn.ofVertices(view);
    List<GraphColumn<Edge>> ofEdges = GraphColumn.ofEdges(view);
    out.write(
        "{\"format_version\": \"1.0\", \"generated_by\": \"newsgraph\","
            + " \"target_cytoscapejs_version\": \"~3.33\",\n"
            + "\"data\": {\"name\": \"newsgraph\", \"shared_name\": \"newsgraph\"},\n"
            + "\"elements\": {\"nodes\": [");
    String separator = "\n";
    for (Vertex vertex : view.vertices().values()) {
      String name = JsonText.quoted(view.label(vertex));
      out.write(
          separator
              + "{\"data\": {\"id\": "
              + JsonText.quoted(vertex.iri())
              + ", \"name\": "
              + name
              + ", \"shared_name\": "
              + name
              + values(vertex, ofVertices)
              + "}}");
      separator = ",\n";
    }
    out.write("\n], \"edges\": [");
    separator = "\n";
    int id = 0;
    for (Edge edge : view.edges()) {
      out.write(
          separator
              + "{\"data\": {\"id\": \"e"
              + id++
              + "\", \"source\": "
              + JsonText.quoted(edge.subject())
              + ", \"target\": "
              + JsonText.quoted(edge.object())
              + ", \"interaction\": "
              + JsonText.quoted(edge.property())
              + values(edge, ofEdges)
              + "}}");
      separator = ",\n";
    }
    out.write("\n]}}\n");
  }

  private static <T> String values(T thing, List<GraphColumn<T>> columns) {
    return columns.stream()
        .filter(column -> !column.value().apply(thing).isEmpty())
        .map(column -> ", " + JsonText.quoted(column.name()) + ": " + value(thing, column))
        .collect(Collectors.joining());
  }

  private static <T> String value(T thing, GraphColumn<T> column) {
    String text = column.value().apply(thing);
    return column.type() == GraphColumn.Type.STRING ? JsonText.quoted(text) : text;
  }
}
