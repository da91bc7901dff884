package io.newsgraph.export;

import java.util.Optional;
import java.util.Set;

/**
 * What of a store is exported.
 *
 * @param text whether the articles' own text is written ({@code nif:isString})
 * @param certainties local names of the certainties whose statements become edges; empty for all
 * @param relations local names of the properties that become edges; empty for all
 * @param since no edges from articles published before this ISO date
 * @param until no edges from articles published after this ISO date
 * @param focus IRIs of entities around which edges are kept; empty for all
 * @param hops how far from the focus
 */
public record Selection(
    boolean text,
    Set<String> certainties,
    Set<String> relations,
    Optional<String> since,
    Optional<String> until,
    Set<String> focus,
    int hops) {

  /** Keeps the sets unmodifiable. */
  public Selection {
    certainties = Set.copyOf(certainties);
    relations = Set.copyOf(relations);
    focus = Set.copyOf(focus);
  }

  /** All there is, with the text of the articles. */
  public static Selection everything() {
    return new Selection(true, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of(), 0);
  }

  /** The same without the text of the articles. */
  public Selection withoutText() {
    return new Selection(false, certainties, relations, since, until, focus, hops);
  }
}
