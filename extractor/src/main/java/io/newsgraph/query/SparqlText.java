package io.newsgraph.query;

import io.newsgraph.query.QueryException.Forbidden;
import io.newsgraph.query.QueryException.Syntax;
import io.newsgraph.vocabulary.Prefixes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.update.UpdateFactory;

/** Parses standard SPARQL 1.1 queries in which our usual prefixes need not be declared. */
final class SparqlText {

  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column:? (\\d+)");
  private static final int LONGEST_WORD = 40;

  private SparqlText() {}

  /**
   * Parses a query.
   *
   * @param base namespace of the data, against which relative IRIs are resolved
   */
  static Query parse(String sparql, String base) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.with(base));
    try {
      return QueryFactory.parse(query, sparql, base, org.apache.jena.query.Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      if (isUpdate(sparql, base)) {
        throw new Forbidden("the query is an update; queries only read");
      }
      throw fault(sparql, e);
    } catch (JenaException e) {
      throw new Syntax(1, 1, oneLine(e.getMessage()));
    }
  }

  private static boolean isUpdate(String sparql, String base) {
    try {
      return !UpdateFactory.create(sparql, base).getOperations().isEmpty();
    } catch (JenaException e) {
      return false;
    }
  }

  /**
   * Tells the fault in our own words. The exception's own position is that of the word before; its
   * message has the right one, which for a word that is none is just behind it.
   */
  private static Syntax fault(String sparql, QueryParseException e) {
    String message = e.getMessage();
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return new Syntax(Math.max(1, e.getLine()), Math.max(1, e.getColumn()), oneLine(message));
    }
    int line = Math.max(1, Integer.parseInt(place.group(1)));
    int column = Math.max(1, Integer.parseInt(place.group(2)));
    String text = line(sparql, line);
    return message.startsWith("Lexical error")
        ? noWord(line, column, text)
        : unexpected(line, column, text, message.contains("<EOF>"));
  }

  private static String line(String sparql, int number) {
    List<String> lines = sparql.lines().toList();
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private static Syntax noWord(int line, int column, String text) {
    String before = text.substring(0, Math.min(column - 1, text.length()));
    if (before.chars().filter(c -> c == '"').count() % 2 == 1) {
      return new Syntax(line, before.lastIndexOf('"') + 1, "a string begins here and never ends");
    }
    int begin = before.stripTrailing().lastIndexOf(' ') + 1;
    return new Syntax(
        line, begin + 1, "\"" + cut(before.substring(begin).strip()) + "\" is not understood");
  }

  private static Syntax unexpected(int line, int column, String text, boolean end) {
    if (end || column > text.length()) {
      return new Syntax(line, column, "the query ends too early");
    }
    String word = text.substring(column - 1).strip().split("\\s", 2)[0];
    return new Syntax(line, column, "unexpected \"" + cut(word) + "\"");
  }

  private static String cut(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
  }

  private static String oneLine(String message) {
    return message
        .lines()
        .findFirst()
        .orElse("not a query")
        .replaceFirst("^(Line|line) \\d+, column \\d+[.:]\\s*", "")
        .replace("java.util.regex.PatternSyntaxException: ", "");
  }
}
