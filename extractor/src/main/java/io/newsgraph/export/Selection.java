package io.newsgraph.export;

import java.util.Optional;
import java.util.Set;

/**
 * What of a store is exported. The formats of RDF heed {@code text} only.
 *
 * @param text whether the articles' own text is written ({@code nif:isString})
 * @param language language of labels, "fr" or "en"
 * @param certainties local names of the certainties whose statements become edges; empty for all
 * @param relations local names of the properties that become edges; empty for all
 * @param since no edges from articles published before this ISO date
 * @param until no edges from articles published after this ISO date
 * @param focus IRIs of entities around which edges are kept; empty for all
 * @param hops how far from the focus
 * @param top only that many entities, those with the most edges; 0 for all
 * @param budget about so many statements are looked at around the focus, for readers who cannot
 *     wait; 0 for all
 */
public record Selection(
    boolean text,
    String language,
    Set<String> certainties,
    Set<String> relations,
    Optional<String> since,
    Optional<String> until,
    Set<String> focus,
    int hops,
    int top,
    int budget) {

  /** Keeps the sets unmodifiable. */
  public Selection {
    certainties = Set.copyOf(certainties);
    relations = Set.copyOf(relations);
    focus = Set.copyOf(focus);
  }

  /** All there is, with the text of the articles; labels in English. */
  public static Selection everything() {
    return new Selection(
        true, "en", Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of(), 0, 0, 0);
  }

  /** The same without the text of the articles. */
  public Selection withoutText() {
    return new Selection(
        false, language, certainties, relations, since, until, focus, hops, top, budget);
  }

  /** The same with labels in this language. */
  public Selection withLanguage(String labels) {
    return new Selection(
        text, labels, certainties, relations, since, until, focus, hops, top, budget);
  }

  /** The same with edges of these certainties only. */
  public Selection withCertainties(Set<String> kept) {
    return new Selection(text, language, kept, relations, since, until, focus, hops, top, budget);
  }

  /** The same with edges of these properties only. */
  public Selection withRelations(Set<String> kept) {
    return new Selection(text, language, certainties, kept, since, until, focus, hops, top, budget);
  }

  /** The same with edges from articles published within these ISO dates only. */
  public Selection published(Optional<String> first, Optional<String> last) {
    return new Selection(
        text, language, certainties, relations, first, last, focus, hops, top, budget);
  }

  /** The same with edges near these entities only. */
  public Selection around(Set<String> entities, int steps) {
    return new Selection(
        text, language, certainties, relations, since, until, entities, steps, top, budget);
  }

  /** The same with the so many best connected entities only. */
  public Selection withTop(int most) {
    return new Selection(
        text, language, certainties, relations, since, until, focus, hops, most, budget);
  }

  /** The same looking at about so many statements only. */
  public Selection within(int statements) {
    return new Selection(
        text, language, certainties, relations, since, until, focus, hops, top, statements);
  }
}
