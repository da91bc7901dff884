package io.newsgraph.cli;

import io.newsgraph.query.Answer;
import io.newsgraph.query.Evidenced;
import io.newsgraph.store.StoredStatement;
import java.util.List;
import java.util.stream.Collectors;

/** An answer row by row, each with the statements it rests on. */
final class EvidencedText {

  private static final String NONE =
      "  no single statement: the query counts or sums over statements\n\n";

  private final ReadableTerms terms;

  EvidencedText(ReadableTerms terms) {
    this.terms = terms;
  }

  String of(Evidenced evidenced) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < evidenced.statements().size(); row++) {
      List<StoredStatement> statements = evidenced.statements().get(row);
      text.append("== ").append(heading(evidenced.answer(), row)).append('\n');
      if (statements.isEmpty()) {
        text.append(NONE);
      } else {
        Explanation explanation = new Explanation();
        statements.forEach(explanation::add);
        text.append(explanation.text());
      }
    }
    return text.isEmpty() ? "No row.\n" : text.toString();
  }

  private String heading(Answer answer, int row) {
    if (answer instanceof Answer.Table table) {
      return table.columns().stream()
          .map(column -> terms.text(table.cell(row, column)))
          .filter(cell -> !cell.isEmpty())
          .collect(Collectors.joining(" | "));
    }
    return answer instanceof Answer.Truth truth && truth.yes() ? "yes" : "no";
  }
}
