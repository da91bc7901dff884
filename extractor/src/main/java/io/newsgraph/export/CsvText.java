package io.newsgraph.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvText {

  private CsvText() {}

  /** A line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean formula =
        !text.isEmpty()
            && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
            && !text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
