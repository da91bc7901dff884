package io.newsgraph.cli;

import io.newsgraph.query.Answer;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * An answer as comma-separated values (RFC 4180) with all columns. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
record CsvAnswer(ReadableTerms terms) {

  private static final String LINE_END = "\r\n";

  void write(Answer.Table table, Writer writer) throws IOException {
    writer.append(String.join(",", table.columns())).append(LINE_END);
    for (int row = 0; row < table.rows().size(); row++) {
      writer.append(line(table, row)).append(LINE_END);
    }
  }

  private String line(Answer.Table table, int row) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> table.cell(row, table.columns().get(column)))
        .map(this::cell)
        .collect(Collectors.joining(","));
  }

  private String cell(Optional<Node> term) {
    String text = term.filter(Node::isURI).map(Node::getURI).orElseGet(() -> terms.text(term));
    boolean formula =
        !text.isEmpty()
            && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
            && !text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
