package io.newsgraph.export;

import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table of the entities, with the headings that Gephi looks for. */
final class CsvNodesFormat implements GraphFormat {

  @Override
  public String name() {
    return "csv-nodes";
  }

  @Override
  public String description() {
    return "table of the entities, safe to open in a spreadsheet";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    List<GraphColumn<Vertex>> columns = GraphColumn.ofVertices(view);
    List<String> head = new ArrayList<>(List.of("Id"));
    columns.forEach(column -> head.add(column.name()));
    out.write(CsvText.line(head));
    for (Vertex vertex : view.vertices().values()) {
      List<String> cells = new ArrayList<>(List.of(vertex.iri()));
      columns.forEach(column -> cells.add(column.value().apply(vertex)));
      out.write(CsvText.line(cells));
    }
  }
}
