package io.newsgraph.lexicon;

import java.util.List;

/**
 * A lexical entry: a word or fixed phrase with its senses.
 *
 * @param iri IRI of the entry
 * @param partOfSpeech part of speech
 * @param forms written representations, the canonical one first; each is its words in order,
 *     without a leading reflexive pronoun
 * @param reflexive true when the verb must be reflexive ("s'associer")
 * @param event true for a noun that names an event (frame:nounEvent), whose unsaid subject is that
 *     of the support verb
 * @param senses the properties it can express
 */
public record Entry(
    String iri,
    PartOfSpeech partOfSpeech,
    List<List<String>> forms,
    boolean reflexive,
    boolean event,
    List<Sense> senses) {

  /** Keeps the lists unmodifiable. */
  public Entry {
    forms = forms.stream().map(List::copyOf).toList();
    senses = List.copyOf(senses);
  }
}
