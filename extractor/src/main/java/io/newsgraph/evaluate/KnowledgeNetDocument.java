package io.newsgraph.evaluate;

import io.newsgraph.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A document of KnowledgeNet.
 *
 * @param id its number
 * @param fold 1–5
 * @param text its text, blank outside the annotated passages
 * @param passages the annotated passages
 */
record KnowledgeNetDocument(String id, int fold, String text, List<Passage> passages) {

  /**
   * An annotated passage.
   *
   * @param id its identifier
   * @param span where it stands
   * @param annotated names of the properties all of whose facts are listed
   * @param facts its facts, one for each pair of coreferent mentions
   */
  record Passage(String id, Span span, Set<String> annotated, List<SpanFact> facts) {}

  /**
   * A fact between two mentions.
   *
   * @param property name of the property in KnowledgeNet
   * @param subject mention of the subject
   * @param object mention of the object
   */
  record SpanFact(String property, Span subject, Span object) {

    /** The same property, and subjects and objects that have at least one character in common. */
    boolean overlaps(SpanFact other) {
      return property.equals(other.property)
          && subject.overlaps(other.subject)
          && object.overlaps(other.object);
    }
  }
}
