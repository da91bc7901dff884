package io.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads gold facts: a TSV file with the columns {@code doc subject relation object certainty
 * attributedTo qualifiers}, one fact a row. {@code A|B} accepts either; qualifiers are {@code
 * key=value;key=value}, and the word {@code optional} among them marks a fact on which careful
 * readers differ.
 */
public final class GoldFile {

  private GoldFile() {}

  /**
   * Reads the facts in the order of the file.
   *
   * @throws GoldException when a column is missing or the file is not UTF-8
   */
  public static List<GoldFact> read(Path file) throws IOException {
    return facts(file.toString(), TsvRow.read(file));
  }

  static List<GoldFact> facts(String file, List<TsvRow> rows) throws GoldException {
    TsvRow.demand(file, rows, "subject", "relation", "object", "certainty");
    return rows.stream().map(GoldFile::fact).toList();
  }

  private static GoldFact fact(TsvRow row) {
    String qualifiers = row.get("qualifiers");
    return new GoldFact(
        row.document(),
        GoldFact.alternatives(row.get("subject")),
        GoldFact.alternatives(row.get("relation")),
        GoldFact.alternatives(row.get("object")),
        GoldFact.alternatives(row.get("certainty")),
        row.get("attributedTo").isEmpty()
            ? List.of()
            : GoldFact.alternatives(row.get("attributedTo")),
        qualifiers(qualifiers),
        Arrays.asList(qualifiers.split(";", -1)).contains("optional"));
  }

  private static Map<String, List<String>> qualifiers(String cell) {
    Map<String, List<String>> qualifiers = new LinkedHashMap<>();
    FactRow.qualifiers(cell)
        .forEach((key, value) -> qualifiers.put(key, GoldFact.alternatives(value)));
    return qualifiers;
  }
}
