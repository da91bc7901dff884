package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** DOT, the language of Graphviz. */
final class DotFormat implements GraphFormat {

  private static final int LONGEST_TOOLTIP = 400;

  @Override
  public String name() {
    return "dot";
  }

  @Override
  public String description() {
    return "DOT of Graphviz";
  }

  @Override
  public void write(GraphView view, Writer out) throws IOException {
    out.write(
        """
        digraph newsgraph {
          graph [charset="UTF-8", rankdir="LR", overlap="prism", splines="true", outputorder="edgesfirst"];
          node [shape="box", style="rounded,filled", fontname="Helvetica,DejaVu Sans,sans-serif", fontsize="12"];
          edge [fontname="Helvetica,DejaVu Sans,sans-serif", fontsize="9"];
        """);
    for (Vertex vertex : view.vertices().values()) {
      out.write(
          "  "
              + quoted(vertex.iri())
              + " [label="
              + quoted(view.label(vertex))
              + ", class="
              + quoted(vertex.type())
              + ", tooltip="
              + quoted(vertex.type())
              + ", fillcolor="
              + quoted(GraphStyle.colour(vertex.type()))
              + "];\n");
    }
    for (Edge edge : view.edges()) {
      GraphStyle.Line line = GraphStyle.line(edge.certainty());
      out.write(
          "  "
              + quoted(edge.subject())
              + " -> "
              + quoted(edge.object())
              + " [label="
              + quoted(view.label(edge) + edge.date().map(date -> " (" + date + ")").orElse(""))
              + ", class="
              + quoted(edge.certainty().toLowerCase(Locale.ROOT))
              + ", tooltip="
              + quoted(cut(edge.evidence()))
              + ", color="
              + quoted(line.colour())
              + ", fontcolor="
              + quoted(line.colour())
              + ", style="
              + quoted(line.pattern())
              + ", arrowhead="
              + quoted(arrow(edge.certainty()))
              + ", weight=\""
              + edge.articles()
              + "\"];\n");
    }
    out.write("}\n");
  }

  private static String arrow(String certainty) {
    return switch (certainty) {
      case "Negated" -> "tee";
      case "Inferred" -> "empty";
      default -> "normal";
    };
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TOOLTIP
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TOOLTIP)) + "…";
  }

  /**
   * A string of DOT. Graphviz reads escape sequences in labels and character references everywhere,
   * so that a backslash is doubled and an ampersand written as a reference.
   */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '&' -> quoted.append("&amp;");
                default -> quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
              }
            });
    return quoted.append('"').toString();
  }
}
