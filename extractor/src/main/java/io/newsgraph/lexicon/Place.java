package io.newsgraph.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * A place with the adjectives made from it.
 *
 * @param iri IRI of the entity
 * @param kind country, region or city
 * @param label name in the lexicon's language
 * @param names all names in any language, the label included
 * @param demonyms adjectives and nouns of inhabitants in the lexicon's language, lower case,
 *     masculine singular
 * @param sameAs well-known identifier, if sure
 */
public record Place(
    String iri,
    Kind kind,
    String label,
    Set<String> names,
    Set<String> demonyms,
    Optional<String> sameAs) {

  /** What sort of place ({@code ng:placeKind}). */
  public enum Kind {
    COUNTRY,
    REGION,
    CITY
  }
}
