package io.newsgraph.export;

import io.newsgraph.store.StoredStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The store as graph tools want it: entities, and one edge for each fact however many articles
 * state it.
 *
 * @param language language of labels, "fr" or "en"
 * @param vertices the entities that edges join, by IRI
 * @param edges the facts between entities, by subject, property and object
 */
public record GraphView(String language, SortedMap<String, Vertex> vertices, List<Edge> edges) {

  /** What an entity is called. */
  public String label(Vertex vertex) {
    return isFrench() ? vertex.french() : vertex.english();
  }

  /** What a fact's property is called. */
  public String label(Edge edge) {
    return isFrench() ? edge.french() : edge.english();
  }

  private boolean isFrench() {
    return language.equals("fr");
  }

  /** How many edges each entity has. */
  public Map<String, Integer> degrees() {
    Map<String, Integer> degrees = new TreeMap<>();
    for (Edge edge : edges) {
      degrees.merge(edge.subject(), 1, Integer::sum);
      degrees.merge(edge.object(), 1, Integer::sum);
    }
    return degrees;
  }

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
   * @param certainty the strongest of its statements: Asserted, Negated, Planned, Reported,
   *     Inferred (told by no article, concluded by a rule)
   * @param confidence the highest of the statements that are as certain
   * @param date when it happened or since when it holds, else empty
   * @param until until when it holds, if that is known
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
      Optional<String> until,
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

    /** When the first of the articles was published, if any has a date. */
    public Optional<String> published() {
      return statements.stream()
          .flatMap(statement -> statement.article().published().stream())
          .min(String::compareTo);
    }
  }
}
