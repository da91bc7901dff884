package io.newsgraph.cli;

import io.newsgraph.store.StoredStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Where some articles say what others deny: their words side by side. */
final class Disagreements {

  private static final String DENIED = "Negated";

  private record Fact(Node subject, Node property, Node object) {}

  private final int width;

  Disagreements(int width) {
    this.width = width;
  }

  /** One table for each fact that articles disagree about. */
  String text(List<StoredStatement> statements) {
    Map<Fact, List<StoredStatement>> facts = new LinkedHashMap<>();
    for (StoredStatement s : statements) {
      facts
          .computeIfAbsent(
              new Fact(s.subject(), s.property(), s.object()), fact -> new ArrayList<>())
          .add(s);
    }
    StringBuilder text = new StringBuilder();
    facts.values().stream().filter(Disagreements::differ).forEach(s -> text.append(table(s)));
    return text.toString();
  }

  private static boolean differ(List<StoredStatement> statements) {
    Set<String> certainties =
        statements.stream().map(StoredStatement::certainty).collect(Collectors.toSet());
    return certainties.contains(DENIED) && certainties.size() > 1;
  }

  private String table(List<StoredStatement> statements) {
    StoredStatement first = statements.get(0);
    TextTable table = new TextTable(List.of("certainty", "article", "source", "sentence"), width);
    for (StoredStatement s : statements) {
      table.add(
          List.of(
              s.certainty().toLowerCase(Locale.ROOT),
              s.article().publisher().orElse(s.article().id()),
              s.source().orElse(""),
              s.quotes().isEmpty() ? "" : s.quotes().get(0).text().replaceAll("\\s+", " ")));
    }
    return "Articles disagree: "
        + first.subjectLabel()
        + "  "
        + Explanation.name(first.property())
        + "  "
        + first.objectLabel()
        + "\n"
        + table.lines().stream().map(line -> "  " + line + "\n").collect(Collectors.joining())
        + "\n";
  }
}
