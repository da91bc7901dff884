package io.newsgraph.cli;

import io.newsgraph.store.StoredStatement;
import io.newsgraph.vocabulary.Ng;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;

/** The evidence for statements, for a reader. */
final class Explanation {

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.isEmpty() ? "No article says so.\n" : text.toString();
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

  private static String name(Node property) {
    String iri = property.getURI();
    return iri.startsWith(Ng.NS) ? iri.substring(Ng.NS.length()) : iri;
  }

  private void line(String format, Object... arguments) {
    text.append(format.formatted(arguments)).append('\n');
  }
}
