package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table of the facts, with the headings that Gephi looks for. */
final class CsvEdgesFormat implements GraphFormat {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String description() {
    return "table of the edges, safe to open in a spreadsheet";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    List<GraphColumn<Edge>> columns = GraphColumn.ofEdges(view);
    List<String> head =
        new ArrayList<>(List.of("Source", "Target", "Type", "Subject", "Object", "Weight"));
    columns.forEach(column -> head.add(column.name()));
    out.write(CsvText.line(head));
    for (Edge edge : view.edges()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  edge.subject(),
                  edge.object(),
                  "Directed",
                  view.label(view.vertices().get(edge.subject())),
                  view.label(view.vertices().get(edge.object())),
                  String.valueOf(edge.articles())));
      columns.forEach(column -> cells.add(column.value().apply(edge)));
      out.write(CsvText.line(cells));
    }
  }
}
