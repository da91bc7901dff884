package io.newsgraph.ask;

import io.newsgraph.ask.AskAnswer.Finding;
import io.newsgraph.query.Answer;
import io.newsgraph.store.StatementReader;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.text.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Makes answers of the rows of a query: the statements are read, equal answers become one. */
final class Findings {

  /** The surest first. */
  private static final List<String> CERTAINTIES =
      List.of("Asserted", "Reported", "Planned", "Negated");

  private final StatementReader reader;

  Findings(StatementReader reader) {
    this.reader = reader;
  }

  /** One finding for each value of the answer. */
  List<Finding> values(Answer.Table table) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<StoredStatement> statements = statements(table, row);
      Optional<Node> value = table.cell(row, SparqlWriter.ANSWER);
      if (value.isPresent() && !statements.isEmpty()) {
        String label = label(value.get(), statements);
        findings.merge(
            Names.fold(label) + weakest(statements),
            new Finding(label, weakest(statements), statements),
            Findings::merge);
      }
    }
    return findings.values().stream().sorted(order()).toList();
  }

  /** One finding for each certainty. */
  List<Finding> statements(Answer.Table table) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<StoredStatement> statements = statements(table, row);
      if (!statements.isEmpty()) {
        findings.merge(
            weakest(statements), new Finding("", weakest(statements), statements), Findings::merge);
      }
    }
    return findings.values().stream().sorted(order()).toList();
  }

  private static Comparator<Finding> order() {
    return Comparator.comparingInt((Finding finding) -> CERTAINTIES.indexOf(finding.certainty()))
        .thenComparing(finding -> -finding.statements().size())
        .thenComparing(Finding::label);
  }

  private static Finding merge(Finding one, Finding other) {
    List<StoredStatement> all = new ArrayList<>(one.statements());
    other.statements().stream().filter(s -> !all.contains(s)).forEach(all::add);
    String label = one.label().length() >= other.label().length() ? one.label() : other.label();
    return new Finding(label, one.certainty(), all);
  }

  private List<StoredStatement> statements(Answer.Table table, int row) {
    List<StoredStatement> statements = new ArrayList<>();
    for (String column : table.columns()) {
      if (column.startsWith(SparqlWriter.STATEMENT)) {
        table.cell(row, column).flatMap(reader::statement).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** The name in an article that speaks of it, not only of what links it. */
  private String label(Node value, List<StoredStatement> statements) {
    return statements.stream()
        .map(statement -> reader.label(statement, value))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static String weakest(List<StoredStatement> statements) {
    return statements.stream()
        .map(StoredStatement::certainty)
        .max(Comparator.comparingInt(CERTAINTIES::indexOf))
        .orElse("");
  }
}
