package io.newsgraph.extract;

import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import java.util.List;
import java.util.Optional;

/**
 * A claim as it was read in its sentence, before what follows from it is added.
 *
 * @param property the property of the sense
 * @param sense the sense that fired
 * @param predicate where it fired
 * @param subject the subject
 * @param object the object
 * @param objectFiller the object's phrase when it is an entity
 * @param stance how the text stands to it
 * @param ended true when the text says that the state has ended
 * @param qualifiers its qualifiers
 * @param confidence how likely the reading is right
 */
record Draft(
    Property property,
    Sense sense,
    Predicate predicate,
    Filler subject,
    Value object,
    Optional<Filler> objectFiller,
    Stance stance,
    boolean ended,
    List<Claim.Qualifier> qualifiers,
    double confidence) {

  boolean samePair(Draft other) {
    return subject.entity() == other.subject.entity()
        && objectFiller.isPresent()
        && other.objectFiller.isPresent()
        && objectFiller.get().entity() == other.objectFiller.get().entity();
  }

  /** The same state as somebody's who was in it before, and still is where a change is planned. */
  Draft held(Filler before) {
    return new Draft(
        property,
        sense,
        predicate,
        before,
        object,
        objectFiller,
        stance.planned() ? Stance.asserted() : stance,
        !stance.planned(),
        List.of(),
        confidence);
  }
}
