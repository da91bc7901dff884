package io.newsgraph.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a graph is drawn: colours that people who confuse red and green tell apart (the palette of
 * Okabe and Ito), and lines that say how sure a fact is without any colour.
 */
final class GraphStyle {

  private static final String OTHER = "#999999";

  private static final Map<String, String> COLOURS =
      new TreeMap<>(
          Map.of(
              "Person", "#E69F00",
              "Organization", "#56B4E9",
              "Place", "#009E73",
              "Product", "#CC79A7",
              "Work", "#F0E442",
              "Event", "#D55E00",
              "Award", "#0072B2"));

  /**
   * The line of an edge.
   *
   * @param colour as {@code #rrggbb}
   * @param pattern solid, dashed or dotted
   */
  record Line(String colour, String pattern) {}

  private static final Line FACT = new Line("#37474F", "solid");

  private static final Map<String, Line> LINES =
      new TreeMap<>(
          Map.of(
              "Asserted", FACT,
              "Reported", new Line("#A0AEB5", "dashed"),
              "Planned", new Line("#6A8CAF", "dotted"),
              "Negated", new Line("#B23A48", "dashed"),
              "Inferred", new Line("#7A5EA8", "dotted")));

  /** The certainties in the order of legends. */
  static List<String> certainties() {
    return List.copyOf(LINES.keySet());
  }

  private GraphStyle() {}

  /** The colour of a class, by its local name. */
  static String colour(String type) {
    return COLOURS.getOrDefault(type, OTHER);
  }

  /** The line of a certainty, by its local name. */
  static Line line(String certainty) {
    return Optional.ofNullable(LINES.get(certainty)).orElse(FACT);
  }

  /** The classes that have a colour of their own. */
  static Map<String, String> colours() {
    return Map.copyOf(COLOURS);
  }

  /** Diameter of an entity with so many edges. */
  static double size(int degree) {
    return Math.round(100 + 100 * Math.sqrt(degree)) / 10.0;
  }
}
