package io.newsgraph.link;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes facts as tab-separated values with a header row, one row a fact, lines ended by a newline.
 *
 * <p>Tab, newline, return and backslash inside a cell are written {@code \t \n \r \\}; a semicolon
 * inside a qualifier becomes a comma, for semicolons part the qualifiers.
 */
public final class FactTable {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "subject",
          "relation",
          "object",
          "certainty",
          "attributedTo",
          "qualifiers",
          "begin",
          "end",
          "evidence",
          "confidence");

  private final Appendable out;

  /** Writes to this; nothing is flushed or closed. */
  public FactTable(Appendable out) {
    this.out = out;
  }

  /** Writes the names of the columns. */
  public void header() throws IOException {
    out.append(String.join("\t", COLUMNS)).append('\n');
  }

  /** Writes one row for each fact. */
  public void rows(List<Fact> facts) throws IOException {
    for (Fact fact : facts) {
      out.append(cells(fact).stream().map(FactTable::escaped).collect(Collectors.joining("\t")))
          .append('\n');
    }
  }

  private static List<String> cells(Fact fact) {
    return List.of(
        fact.document(),
        fact.subject(),
        fact.relation(),
        fact.object(),
        fact.certainty().localName().toLowerCase(Locale.ROOT),
        fact.source().orElse(""),
        qualifiers(fact.qualifiers()),
        Integer.toString(fact.evidence().begin()),
        Integer.toString(fact.evidence().end()),
        fact.quote(),
        String.format(Locale.ROOT, "%.2f", fact.confidence()));
  }

  private static String qualifiers(Map<String, String> qualifiers) {
    return qualifiers.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
