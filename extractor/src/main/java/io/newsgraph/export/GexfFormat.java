package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * GEXF 1.3 for Gephi: a graph in time, where an edge exists from its date on; {@code kind} keeps
 * several relations between the same two entities apart.
 */
final class GexfFormat implements GraphFormat {

  @Override
  public String name() {
    return "gexf";
  }

  @Override
  public String description() {
    return "GEXF 1.3 for Gephi, with dates, colours and sizes";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    List<GraphColumn<Vertex>> ofVertices = GraphColumn.ofVertices(view);
    List<GraphColumn<Edge>> ofEdges = GraphColumn.ofEdges(view);
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
          <meta>
            <creator>newsgraph</creator>
          </meta>
          <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
        """);
    declare("node", ofVertices, out);
    declare("edge", ofEdges, out);
    nodes(view, ofVertices, out);
    edges(view, ofEdges, out);
    out.write("  </graph>\n</gexf>\n");
  }

  private static <T> void declare(String type, List<GraphColumn<T>> columns, Writer out)
      throws IOException {
    out.write("    <attributes class=\"" + type + "\" mode=\"static\">\n");
    for (GraphColumn<T> column : columns) {
      if (!column.name().equals("label")) {
        String name = XmlText.attribute(column.name());
        out.write(
            String.format(
                "      <attribute id=\"%s\" title=\"%s\" type=\"%s\"/>%n",
                name, name, type(column.type())));
      }
    }
    out.write("    </attributes>\n");
  }

  private static String type(GraphColumn.Type type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case DOUBLE -> "double";
    };
  }

  private static void nodes(GraphView view, List<GraphColumn<Vertex>> columns, Writer out)
      throws IOException {
    Map<String, Integer> degrees = view.degrees();
    out.write("    <nodes>\n");
    for (Vertex vertex : view.vertices().values()) {
      out.write(
          "      <node id=\""
              + XmlText.attribute(vertex.iri())
              + "\" label=\""
              + XmlText.attribute(view.label(vertex))
              + "\">\n");
      values(vertex, columns, out);
      out.write(
          "        <viz:size value=\"" + GraphStyle.size(degrees.get(vertex.iri())) + "\"/>\n");
      colour(GraphStyle.colour(vertex.type()), out);
      out.write("      </node>\n");
    }
    out.write("    </nodes>\n");
  }

  private static void edges(GraphView view, List<GraphColumn<Edge>> columns, Writer out)
      throws IOException {
    out.write("    <edges>\n");
    int id = 0;
    for (Edge edge : view.edges()) {
      out.write(
          "      <edge id=\"e"
              + id++
              + "\" source=\""
              + XmlText.attribute(edge.subject())
              + "\" target=\""
              + XmlText.attribute(edge.object())
              + "\" kind=\""
              + XmlText.attribute(edge.property())
              + "\" label=\""
              + XmlText.attribute(view.label(edge))
              + "\" weight=\""
              + edge.articles()
              + "\""
              + Day.first(edge.date()).map(day -> " start=\"" + day + "\"").orElse("")
              + Day.last(edge.until()).map(day -> " end=\"" + day + "\"").orElse("")
              + ">\n");
      values(edge, columns, out);
      GraphStyle.Line line = GraphStyle.line(edge.certainty());
      colour(line.colour(), out);
      out.write("        <viz:shape value=\"" + line.pattern() + "\"/>\n      </edge>\n");
    }
    out.write("    </edges>\n");
  }

  private static <T> void values(T thing, List<GraphColumn<T>> columns, Writer out)
      throws IOException {
    out.write("        <attvalues>\n");
    for (GraphColumn<T> column : columns) {
      String value = column.value().apply(thing);
      if (!value.isEmpty() && !column.name().equals("label")) {
        out.write(
            "          <attvalue for=\""
                + XmlText.attribute(column.name())
                + "\" value=\""
                + XmlText.attribute(value)
                + "\"/>\n");
      }
    }
    out.write("        </attvalues>\n");
  }

  private static void colour(String colour, Writer out) throws IOException {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    out.write(
        "        <viz:color r=\""
            + (rgb >> 16)
            + "\" g=\""
            + (rgb >> 8 & 0xff)
            + "\" b=\""
            + (rgb & 0xff)
            + "\"/>\n");
  }
}
