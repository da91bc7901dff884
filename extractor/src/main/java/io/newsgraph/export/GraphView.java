package io.newsgraph.export;

import io.newsgraph.store.StoredStatement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The store as graph tools want it: entities, and one edge for each fact however many articles
 * state it.
 *
 * @param vertices the entities that edges join, by IRI
 * @param edges the facts between entities, by subject, property and object
 */
public record GraphView(SortedMap<String, Vertex> vertices, List<Edge> edges) {

  /**
   * An entity.
   *
   * @param iri its IRI
   * @param type local name of its class
   * @param french its name, the French one if there is one
   * @param english its name, the English one if there is one
   * @param values facts whose object is a number, a date or an amount: property to printed value
   */
  public record Vertex(
      String iri, String type, String french, String english, SortedMap<String, String> values) {}

  /**
   * A fact between two entities.
   *
   * @param subject IRI
   * @param property local name
   * @param object IRI
   * @param french what the property is called in French
   * @param english what the property is called in English
   * @param certainty the strongest of its statements: Asserted, Negated, Planned, Reported
   * @param confidence the highest of the statements that are as certain
   * @param date when it happened or since when it holds, else empty
   * @param statements all of them, the most certain first, then by date of publication
   */
  public record Edge(
      String subject,
      String property,
      String object,
      String french,
      String english,
      String certainty,
      double confidence,
      Optional<String> date,
      List<StoredStatement> statements) {

    /** How many articles state it. */
    public long articles() {
      return statements.stream().map(statement -> statement.article().iri()).distinct().count();
    }

    /** The sentence of the first statement. */
    public String evidence() {
      return statements.get(0).quotes().stream()
          .findFirst()
          .map(StoredStatement.Quote::text)
          .orElse("");
    }
  }
}
