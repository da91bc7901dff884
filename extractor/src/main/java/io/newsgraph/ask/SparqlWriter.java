package io.newsgraph.ask;

import io.newsgraph.vocabulary.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes the query that finds the statements of patterns. */
final class SparqlWriter {

  /** Variable for what is asked. */
  static final String ANSWER = "answer";

  /** Variables for the statements are this with a number, from 1. */
  static final String STATEMENT = "statement";

  private final String base;
  private final Predicate<String> isSymmetric;
  private final Predicate<String> isSpecific;

  /**
   * Writes for one namespace.
   *
   * @param base namespace of the data
   * @param isSymmetric whether subject and object of a property may be exchanged
   * @param isSpecific whether a property says so much that the role need not be compared
   */
  SparqlWriter(String base, Predicate<String> isSymmetric, Predicate<String> isSpecific) {
    this.base = base;
    this.isSymmetric = isSymmetric;
    this.isSpecific = isSpecific;
  }

  /**
   * The query; its rows hold the answer, if one is asked for, and a statement for each pattern.
   *
   * @param asked token of what is asked; empty when only the truth is
   */
  String write(List<ClaimPattern> patterns, String asked) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      new PatternWriter(i + 1, asked, lines).write(patterns.get(i));
    }
    String variables =
        (asked.isEmpty() ? "" : "?" + ANSWER + " ")
            + IntStream.rangeClosed(1, patterns.size())
                .mapToObj(i -> "?certainty" + i + " ?" + STATEMENT + i)
                .collect(Collectors.joining(" "));
    return finish("SELECT DISTINCT " + variables + "\nWHERE {\n", lines);
  }

  /** The query for all statements about an entity, with this certainty if one is named. */
  String about(List<Node> entities, String certainty) {
    List<String> lines = new ArrayList<>();
    lines.add("VALUES ?name { " + names(entities) + " }");
    lines.add("{ ?statement1 rdf:subject ?name } UNION { ?statement1 rdf:object ?name }");
    lines.add("?statement1 ng:certainty ?certainty1 .");
    if (!certainty.isEmpty()) {
      lines.add("FILTER (?certainty1 = ng:" + certainty + ")");
    }
    return finish("SELECT DISTINCT ?certainty1 ?statement1\nWHERE {\n", lines);
  }

  private String finish(String head, List<String> lines) {
    StringBuilder query = new StringBuilder();
    Prefixes.with(base).getNsPrefixMap().entrySet().stream()
        .filter(prefix -> lines.stream().anyMatch(line -> uses(line, prefix.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            prefix ->
                query.append("PREFIX %s: <%s>%n".formatted(prefix.getKey(), prefix.getValue())));
    query.append(head);
    lines.forEach(line -> query.append("  ").append(line).append('\n'));
    query.append("}\nORDER BY ?certainty1 ?statement1\n");
    return QueryFactory.create(query.toString()).serialize();
  }

  private static boolean uses(String line, String prefix) {
    return (" " + line).matches("(?s).*[ (]" + prefix + ":.*");
  }

  private static String names(List<Node> entities) {
    return entities.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
  }

  /** Writes one pattern. */
  private final class PatternWriter {

    private final int number;
    private final String asked;
    private final List<String> lines;
    private final List<String> conditions = new ArrayList<>();
    private int terms;

    PatternWriter(int number, String asked, List<String> lines) {
      this.number = number;
      this.asked = asked;
      this.lines = lines;
    }

    void write(ClaimPattern pattern) {
      String statement = "?" + STATEMENT + number;
      String relation = "?relation" + number;
      String subject = variable(pattern.subject(), false);
      String object = variable(pattern.object(), false);
      lines.add(relation + " rdfs:subPropertyOf* ng:" + pattern.property() + " .");
      String straight = "%s rdf:subject %s ; rdf:object %s .".formatted(statement, subject, object);
      lines.add(
          isSymmetric.test(pattern.property())
              ? "{ %s } UNION { %s rdf:subject %s ; rdf:object %s . }"
                  .formatted(straight, statement, object, subject)
              : straight);
      lines.add(
          "%s rdf:predicate %s ; ng:certainty ?certainty%d ."
              .formatted(statement, relation, number));
      pattern
          .qualifiers()
          .forEach(
              (key, term) ->
                  lines.add("%s ng:%s %s .".formatted(statement, key, variable(term, true))));
      if (pattern.role().isPresent() && !isSpecific.test(pattern.property())) {
        lines.add(statement + " ng:role ?role" + number + " .");
        lines.add(
            "FILTER (CONTAINS(LCASE(STR(?role%d)), LCASE(%s)))"
                .formatted(
                    number,
                    NodeFmtLib.strNT(NodeFactory.createLiteralString(pattern.role().get()))));
      }
      lines.addAll(conditions);
    }

    private String variable(Term term, boolean qualifier) {
      if (term instanceof Term.Unknown unknown) {
        return unknown.token().equals(asked) ? "?" + ANSWER : "?" + unknown.token();
      }
      terms++;
      String variable = "?name" + number + "_" + terms;
      if (term instanceof Term.Things things) {
        lines.add("VALUES " + variable + " { " + names(things.entities()) + " }");
      } else if (term instanceof Term.Day day) {
        conditions.add("FILTER (STRSTARTS(STR(%s), \"%s\"))".formatted(variable, day.iso()));
      } else if (term instanceof Term.Amount amount) {
        amount(variable, amount, qualifier);
      }
      return variable;
    }

    /** Counts that are objects are numbers; all other quantities are nodes with a value. */
    private void amount(String variable, Term.Amount amount, boolean qualifier) {
      String number = amount.amount().toPlainString();
      conditions.add(
          qualifier
              ? "%s ng:value %s_value . FILTER (%s_value = %s)"
                  .formatted(variable, variable, variable, number)
              : "OPTIONAL { %s ng:value %s_value } FILTER (COALESCE(%s_value, %s) = %s)"
                  .formatted(variable, variable, variable, variable, number));
    }
  }
}
