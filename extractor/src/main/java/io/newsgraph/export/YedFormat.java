package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * GraphML with the shapes that yEd draws ({@code y:ShapeNode}, {@code y:PolyLineEdge}): places,
 * colours, sizes, labels and lines. The schema of plain GraphML allows no such elements, so that
 * this is a format of its own.
 */
final class YedFormat implements GraphFormat {

  private static final String GRAPHICS = "graphics";

  @Override
  public String name() {
    return "yed";
  }

  @Override
  public String description() {
    return "GraphML for yEd, with shapes, places, colours and lines";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    Map<String, Integer> degrees = view.degrees();
    Map<String, Point2D> places = ForceLayout.positions(view);
    List<GraphColumn<Vertex>> vertices = GraphColumn.ofVertices(view);
    List<GraphColumn<Edge>> edges = GraphColumn.ofEdges(view);
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
            xmlns:y="http://www.yworks.com/xml/graphml"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
        """);
    GraphMlFormat.keys("node", "n", vertices, out);
    out.write("  <key id=\"n-" + GRAPHICS + "\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n");
    GraphMlFormat.keys("edge", "e", edges, out);
    out.write("  <key id=\"e-" + GRAPHICS + "\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n");
    out.write("  <graph id=\"newsgraph\" edgedefault=\"directed\">\n");
    for (Vertex vertex : view.vertices().values()) {
      out.write("    <node id=\"" + GraphMlFormat.id(vertex.iri()) + "\">\n");
      GraphMlFormat.data("n", vertex, vertices, out);
      shape(
          view.label(vertex),
          GraphStyle.colour(vertex.type()),
          2 * GraphStyle.size(degrees.get(vertex.iri())),
          Optional.ofNullable(places.get(vertex.iri())),
          out);
      out.write("    </node>\n");
    }
    int number = 0;
    for (Edge edge : view.edges()) {
      out.write(
          "    <edge id=\"edge"
              + number++
              + "\" source=\""
              + GraphMlFormat.id(edge.subject())
              + "\" target=\""
              + GraphMlFormat.id(edge.object())
              + "\">\n");
      GraphMlFormat.data("e", edge, edges, out);
      line(view.label(edge), edge.certainty(), edge.articles(), out);
      out.write("    </edge>\n");
    }
    out.write("  </graph>\n</graphml>\n");
  }

  private static void shape(
      String label, String colour, double size, Optional<Point2D> place, Writer out)
      throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            """
                  <data key="n-graphics"><y:ShapeNode>
                    <y:Geometry x="%.1f" y="%.1f" width="%.1f" height="%.1f"/>
                    <y:Fill color="%s" transparent="false"/>
                    <y:BorderStyle color="#37474F" type="line" width="1.0"/>
                    <y:NodeLabel modelName="sides" modelPosition="s" fontSize="12">%s</y:NodeLabel>
                    <y:Shape type="ellipse"/>
                  </y:ShapeNode></data>
            """,
            place.map(Point2D::getX).orElse(0.0),
            place.map(Point2D::getY).orElse(0.0),
            size,
            size,
            colour,
            XmlText.content(label)));
  }

  private static void line(String label, String certainty, long articles, Writer out)
      throws IOException {
    GraphStyle.Line line = GraphStyle.line(certainty);
    out.write(
        String.format(
            Locale.ROOT,
            """
                  <data key="e-graphics"><y:PolyLineEdge>
                    <y:LineStyle color="%s" type="%s" width="%.1f"/>
                    <y:Arrows source="none" target="%s"/>
                    <y:EdgeLabel fontSize="10" textColor="%s">%s</y:EdgeLabel>
                  </y:PolyLineEdge></data>
            """,
            line.colour(),
            line.pattern().equals("solid") ? "line" : line.pattern(),
            Math.min(6.0, articles),
            arrow(certainty),
            line.colour(),
            XmlText.content(label)));
  }

  private static String arrow(String certainty) {
    return switch (certainty) {
      case "Negated" -> "t_shape";
      case "Inferred" -> "white_delta";
      default -> "standard";
    };
  }
}
