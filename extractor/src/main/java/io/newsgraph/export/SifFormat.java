package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Simple interaction format: subject, relation and object by name, with tabs between them. */
final class SifFormat implements GraphFormat {

  @Override
  public String name() {
    return "sif";
  }

  @Override
  public String description() {
    return "simple interaction format of Cytoscape, names only";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    Map<String, String> names = names(view);
    for (Edge edge : view.edges()) {
      out.write(
          names.get(edge.subject())
              + '\t'
              + edge.property()
              + '\t'
              + names.get(edge.object())
              + '\n');
    }
  }

  /** Who shares a name with another is told by IRI, for the name alone would make them one. */
  private static Map<String, String> names(GraphView view) {
    Map<String, Long> bearers =
        view.vertices().values().stream()
            .collect(Collectors.groupingBy(v -> name(view, v), Collectors.counting()));
    Map<String, String> names = new TreeMap<>();
    for (Vertex vertex : view.vertices().values()) {
      String name = name(view, vertex);
      names.put(vertex.iri(), bearers.get(name) == 1 ? name : vertex.iri());
    }
    return names;
  }

  private static String name(GraphView view, Vertex vertex) {
    return view.label(vertex).replaceAll("\\s+", " ");
  }
}
