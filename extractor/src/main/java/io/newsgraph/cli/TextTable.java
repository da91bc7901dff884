package io.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for the eye: columns as wide as what they hold; when that is too wide for the terminal,
 * the widest ones are narrowed and their cells broken between words.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<List<String>> rows = new ArrayList<>();
  private final int width;

  /**
   * A table.
   *
   * @param header names of the columns
   * @param width columns of the terminal
   */
  TextTable(List<String> header, int width) {
    this.width = width;
    rows.add(header);
  }

  void add(List<String> cells) {
    rows.add(cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
  }

  /** The lines, the second being a rule. */
  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.addAll(lines(rows.get(i), widths));
      if (i == 0) {
        List<String> rule = new ArrayList<>();
        for (int columnWidth : widths) {
          rule.add("-".repeat(columnWidth));
        }
        lines.add(String.join(GAP, rule));
      }
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int available = width - GAP.length() * (widths.length - 1);
    int widest = widest(widths);
    while (sum(widths) > available && widths[widest] > NARROWEST) {
      widths[widest]--;
      widest = widest(widths);
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int each : widths) {
      sum += each;
    }
    return sum;
  }

  private static List<String> lines(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      cells.add(wrapped(row.get(i), widths[i]));
      height = Math.max(height, cells.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(part).append(" ".repeat(widths[i] - length(part))).append(GAP);
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  /** The words in lines of at most this width; a longer word is cut. */
  private static List<String> wrapped(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : cell.split(" ")) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line);
        line = "";
      }
      line = line.isEmpty() ? word : line + " " + word;
      while (length(line) > width) {
        int cut = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
