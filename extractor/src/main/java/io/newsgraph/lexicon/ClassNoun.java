package io.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A common noun that names a class ("entreprise" → Organization).
 *
 * @param words its lemma, several words for a fixed phrase
 * @param entityClass the class
 * @param gender {@code Masc} or {@code Fem} where the language has it
 * @param refers true when "the N" may take up an entity of that class
 * @param facility true for plants, shops and sites
 */
public record ClassNoun(
    List<String> words,
    EntityClass entityClass,
    Optional<String> gender,
    boolean refers,
    boolean facility) {

  /** Keeps the list unmodifiable. */
  public ClassNoun {
    words = List.copyOf(words);
  }
}
