package io.newsgraph.cli;

import io.newsgraph.ask.AskAnswer;
import io.newsgraph.ask.AskAnswer.Finding;
import io.newsgraph.ask.AskAnswer.Kind;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.text.Language;
import java.util.Map;

/** An answer to a question in words, for a reader, in the language of the question. */
final class AskText {

  private static final Map<String, String> FRENCH =
      Map.of(
          "Asserted", "fait",
          "Reported", "rumeur",
          "Planned", "projet",
          "Negated", "démenti");
  private static final Map<String, String> ENGLISH =
      Map.of(
          "Asserted", "fact",
          "Reported", "rumour",
          "Planned", "plan",
          "Negated", "denied");

  private final AskAnswer answer;
  private final boolean french;
  private final StringBuilder text = new StringBuilder();

  private AskText(AskAnswer answer) {
    this.answer = answer;
    this.french = answer.language() == Language.FRENCH;
  }

  static String of(AskAnswer answer) {
    return new AskText(answer).text();
  }

  private String text() {
    if (answer.findings().isEmpty()) {
      return french ? "Aucun article ne le dit.\n" : "No article says so.\n";
    }
    if (answer.kind() == Kind.TRUTH) {
      line(verdict());
    }
    for (Finding finding : answer.findings()) {
      if (answer.kind() == Kind.VALUES) {
        line(finding.label() + " (" + word(finding.certainty()) + ")");
      }
      finding.statements().forEach(this::statement);
    }
    return text.toString();
  }

  private String verdict() {
    return switch (answer.verdict()) {
      case "Asserted" -> french ? "Oui, c’est un fait :" : "Yes, as a fact:";
      case "Reported" -> french ? "Seulement une rumeur :" : "Only as a rumour:";
      case "Planned" -> french ? "C’est un projet :" : "It is planned:";
      default -> french ? "Non :" : "No:";
    };
  }

  private String word(String certainty) {
    return (french ? FRENCH : ENGLISH).getOrDefault(certainty, certainty);
  }

  private void statement(StoredStatement statement) {
    StringBuilder where = new StringBuilder(statement.article().id());
    statement.article().publisher().ifPresent(publisher -> where.append(", ").append(publisher));
    statement.article().published().ifPresent(date -> where.append(", ").append(date));
    statement
        .source()
        .ifPresent(source -> where.append(french ? ", selon " : ", according to ").append(source));
    String quote =
        statement.quotes().isEmpty()
            ? ""
            : statement.quotes().get(0).text().replaceAll("\\s+", " ").strip();
    line("  %s: \"%s\" (%s)".formatted(word(statement.certainty()), quote, where));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
