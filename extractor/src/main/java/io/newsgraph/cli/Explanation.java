package io.newsgraph.cli;

import io.newsgraph.query.Inferred;
import io.newsgraph.query.Rule;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.vocabulary.Ng;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;

/** The evidence for statements, for a reader. */
final class Explanation {

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.isEmpty() ? "No article says so.\n" : text.toString();
  }

  /** Something on lines of its own before what follows. */
  void heading(String words) {
    text.append(words);
  }

  void add(StoredStatement statement) {
    line(
        "%s  %s  %s",
        statement.subjectLabel(), name(statement.property()), statement.objectLabel());
    line("  %s", status(statement));
    statement.source().ifPresent(source -> line("  source: %s", source));
    statement.qualifiers().forEach((key, value) -> line("  %s: %s", key, value));
    statement.resolutions().forEach(reason -> line("  read so because: %s", reason));
    line("  article: %s", article(statement.article()));
    statement
        .quotes()
        .forEach(
            quote ->
                line(
                    "  %d-%d: \"%s\"",
                    quote.begin(), quote.end(), quote.text().replaceAll("\\s+", " ")));
    text.append('\n');
  }

  /** A conclusion: by which rule, and from which statements. */
  void add(Inferred inferred, Map<String, Rule> rules) {
    line("%s  %s  %s", inferred.subjectLabel(), name(inferred.property()), inferred.objectLabel());
    Rule rule = rules.get(inferred.rule());
    line("  inferred: %s", rule == null ? inferred.rule() : rule.name() + ", " + rule.english());
    for (StoredStatement premise : inferred.statements()) {
      line(
          "  because: %s  %s  %s (%s, %s)",
          premise.subjectLabel(),
          name(premise.property()),
          premise.objectLabel(),
          premise.certainty().toLowerCase(Locale.ROOT),
          article(premise.article()));
      premise.quotes().stream()
          .limit(1)
          .forEach(q -> line("    \"%s\"", q.text().replaceAll("\\s+", " ")));
    }
    text.append('\n');
  }

  private static String status(StoredStatement statement) {
    StringJoiner status = new StringJoiner(", ");
    status.add(statement.certainty().toLowerCase(Locale.ROOT));
    statement.cue().ifPresent(cue -> status.add("because of \"" + cue + "\""));
    status.add("confidence " + String.format(Locale.ROOT, "%.2f", statement.confidence()));
    status.add(statement.fact() ? "a fact of the graph" : "no fact of the graph");
    return status.toString();
  }

  private static String article(StoredStatement.Article article) {
    StringJoiner words = new StringJoiner(", ");
    words.add(article.id());
    article.title().ifPresent(title -> words.add("\"" + title + "\""));
    article.publisher().ifPresent(words::add);
    article.published().ifPresent(words::add);
    return words.toString();
  }

  static String name(Node property) {
    String iri = property.getURI();
    return iri.startsWith(Ng.NS) ? iri.substring(Ng.NS.length()) : iri;
  }

  private void line(String format, Object... arguments) {
    text.append(format.formatted(arguments)).append('\n');
  }
}
