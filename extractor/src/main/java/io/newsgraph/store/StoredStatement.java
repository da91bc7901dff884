package io.newsgraph.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;

/**
 * A statement of one document, as the store holds it.
 *
 * @param iri its IRI
 * @param article the document that makes it
 * @param subject entity it is about
 * @param property the relation
 * @param object entity, number, date or quantity
 * @param subjectLabel the subject's name in the document
 * @param objectLabel the object's name in the document, or the value as printed
 * @param certainty local name of its certainty: Asserted, Reported, Planned, Negated, Inferred
 * @param cue the words that made it other than asserted
 * @param source who says it: the name, or the words for a source without name
 * @param confidence how likely the reading is right, 0–1
 * @param sense IRI of the sense or rule by which it was read
 * @param resolutions why mentions that are no names mean their entity
 * @param qualifiers local name of the property to the printed value
 * @param quotes the sentences it rests on, the main one first
 * @param fact true when the plain triple stands in the document's graph too
 */
public record StoredStatement(
    String iri,
    Article article,
    Node subject,
    Node property,
    Node object,
    String subjectLabel,
    String objectLabel,
    String certainty,
    Optional<String> cue,
    Optional<String> source,
    double confidence,
    String sense,
    List<String> resolutions,
    SortedMap<String, String> qualifiers,
    List<Quote> quotes,
    boolean fact) {

  /**
   * A document.
   *
   * @param iri its IRI
   * @param id path relative to the input root, or URL
   * @param language language tag
   * @param title headline
   * @param publisher the medium
   * @param published ISO date of publication
   */
  public record Article(
      String iri,
      String id,
      String language,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> published) {}

  /**
   * A stretch of a document's text.
   *
   * @param text the words, verbatim
   * @param begin offset of the first code point
   * @param end offset after the last
   */
  public record Quote(String text, int begin, int end) {}
}
