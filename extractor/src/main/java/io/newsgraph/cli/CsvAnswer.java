package io.newsgraph.cli;

import io.newsgraph.export.CsvText;
import io.newsgraph.query.Answer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** An answer as comma-separated values with all columns. */
record CsvAnswer(ReadableTerms terms) {

  void write(Answer.Table table, Writer writer) throws IOException {
    writer.append(CsvText.line(table.columns()));
    for (int row = 0; row < table.rows().size(); row++) {
      writer.append(CsvText.line(cells(table, row)));
    }
  }

  private List<String> cells(Answer.Table table, int row) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> table.cell(row, table.columns().get(column)))
        .map(this::cell)
        .toList();
  }

  private String cell(Optional<Node> term) {
    return term.filter(Node::isURI).map(Node::getURI).orElseGet(() -> terms.text(term));
  }
}
