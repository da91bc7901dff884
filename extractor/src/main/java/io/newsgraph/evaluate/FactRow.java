package io.newsgraph.evaluate;

import io.newsgraph.link.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An extracted fact as it is scored.
 *
 * @param document file stem of the article
 * @param subject name
 * @param relation local name of the property
 * @param object name, number, date or sum of money
 * @param certainty asserted, reported, planned or negated
 * @param source who says it; empty when the article itself
 * @param qualifiers key to printed value
 * @param confidence 0–1, when known
 */
public record FactRow(
    String document,
    String subject,
    String relation,
    String object,
    String certainty,
    String source,
    Map<String, String> qualifiers,
    OptionalDouble confidence) {

  /** The row of a fact. */
  public static FactRow of(Fact fact) {
    return new FactRow(
        TsvRow.stem(fact.document()),
        Folding.strip(fact.subject()),
        fact.relation(),
        Folding.strip(fact.object()),
        fact.certainty().localName().toLowerCase(Locale.ROOT),
        Folding.strip(fact.source().orElse("")),
        fact.qualifiers(),
        OptionalDouble.of(fact.confidence()));
  }

  /**
   * Reads what {@code extract --format tsv} prints; columns besides subject, relation and object
   * may be missing.
   *
   * @throws GoldException when a column is missing, a confidence is no number or the file is not
   *     UTF-8
   */
  public static List<FactRow> read(Path file) throws IOException {
    List<TsvRow> rows = TsvRow.read(file);
    TsvRow.demand(file.toString(), rows, "subject", "relation", "object");
    for (TsvRow row : rows) {
      if (!row.get("confidence").matches("([0-9]+([.][0-9]*)?([eE][+-]?[0-9]+)?)?")) {
        throw new GoldException(file.toString(), row.line(), "confidence is no number");
      }
    }
    return rows.stream().map(FactRow::of).toList();
  }

  private static FactRow of(TsvRow row) {
    String confidence = row.get("confidence");
    return new FactRow(
        row.document(),
        row.get("subject"),
        row.get("relation"),
        row.get("object"),
        row.get("certainty"),
        row.get("attributedTo"),
        qualifiers(row.get("qualifiers")),
        confidence.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Double.parseDouble(confidence)));
  }

  /** Parses {@code key=value;key=value}; what has no "=" is left out. */
  static Map<String, String> qualifiers(String cell) {
    Map<String, String> qualifiers = new LinkedHashMap<>();
    for (String pair : cell.split(";")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        qualifiers.put(
            Folding.strip(pair.substring(0, equals)), Folding.strip(pair.substring(equals + 1)));
      }
    }
    return qualifiers;
  }
}
