package io.newsgraph.evaluate;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a tab-separated file with a header: no quoting, cells stripped, missing cells empty.
 *
 * @param line 1-based line in its file
 * @param cells column to cell, in the order of the columns
 */
record TsvRow(int line, Map<String, String> cells) {

  /** Reads a file (UTF-8, with or without byte order mark). */
  static List<TsvRow> read(Path file) throws IOException {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (MalformedInputException e) {
      throw new GoldException(file.toString(), 0, "is not UTF-8");
    }
  }

  /** Parses the text of a file of this name. */
  static List<TsvRow> parse(String file, String text) throws GoldException {
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    List<TsvRow> rows = new ArrayList<>();
    String[] header = null;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isEmpty()) {
        continue;
      }
      String[] cells = lines[i].split("\t", -1);
      if (header == null) {
        header = cells;
      } else {
        rows.add(new TsvRow(i + 1, byColumn(header, cells)));
      }
    }
    if (header == null) {
      throw new GoldException(file, 0, "is empty; a header row is expected");
    }
    return rows;
  }

  private static Map<String, String> byColumn(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], i < cells.length ? Folding.strip(cells[i]) : "");
    }
    return row;
  }

  /** The cell in this column, empty when there is none. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Fails unless the file has all these columns. */
  static void demand(String file, List<TsvRow> rows, String... columns) throws GoldException {
    for (String column : columns) {
      if (!rows.isEmpty() && !rows.get(0).cells().containsKey(column)) {
        throw new GoldException(file, 1, "has no column \"" + column + "\"");
      }
    }
  }

  /** The article's file stem: "07" for {@code doc} "07" and for {@code document} "fr/07.txt". */
  String document() {
    String given = get("doc").isEmpty() ? get("document") : get("doc");
    return stem(given);
  }

  /** The last part of a path without its extension. */
  static String stem(String path) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    boolean extension = dot > 0 && base.substring(0, dot).chars().anyMatch(c -> c != '.');
    return extension ? base.substring(0, dot) : base;
  }
}
