package io.newsgraph.ask;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What statements must say to answer.
 *
 * @param subject who or what
 * @param property local name of the property; more specific ones answer too
 * @param object whom or what
 * @param qualifiers local names of properties of the statement and their values
 * @param role words that the statement's role must hold
 */
record ClaimPattern(
    Term subject,
    String property,
    Term object,
    Map<String, Term> qualifiers,
    Optional<String> role) {

  private Stream<Term> terms() {
    return Stream.concat(Stream.of(subject, object), qualifiers.values().stream());
  }

  /** How much of the question it covers. */
  long coverage() {
    return terms().distinct().count();
  }

  boolean has(String token) {
    return terms().anyMatch(new Term.Unknown(token)::equals);
  }
}
