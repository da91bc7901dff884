package io.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sense of an entry: the property it refers to and which argument is which.
 *
 * @param iri IRI of the sense
 * @param property local name of the property
 * @param subject arguments that fill the property's subject, alternatives in order
 * @param object arguments that fill its object, alternatives in order
 * @param subjectType narrower than the property's domain; empty set when not narrowed
 * @param objectType narrower than the property's range; empty set when not narrowed
 * @param objectWords words of which the name of the object must have one; empty when any name will
 *     do
 * @param aspect how the word relates to the state it speaks of
 * @param certainty certainty that the word itself gives, local name ("Reported"), if any
 * @param qualifiers adjuncts that are qualifiers for this sense
 * @param weight how often the word really means this, 0–1
 * @param examples sentences that must yield it
 * @param counterExamples sentences that must not
 */
public record Sense(
    String iri,
    String property,
    List<Argument> subject,
    List<Argument> object,
    Set<EntityClass> subjectType,
    Set<EntityClass> objectType,
    Set<String> objectWords,
    Aspect aspect,
    Optional<String> certainty,
    List<Property.QualifierSlot> qualifiers,
    double weight,
    List<String> examples,
    List<String> counterExamples) {

  /** How a word relates to the state that its property names ({@code ng:aspect}). */
  public enum Aspect {
    STATIVE,
    INCHOATIVE,
    TERMINATIVE
  }
}
