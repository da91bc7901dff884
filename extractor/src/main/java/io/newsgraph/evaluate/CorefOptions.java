package io.newsgraph.evaluate;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which mentions of a coreference corpus are scored.
 *
 * @param kinds the kinds of mentions
 * @param entitiesOnly true for gold chains that hold the name of a person, an organisation or a
 *     place only
 * @param threads documents processed at a time
 */
public record CorefOptions(Set<CorefKind> kinds, boolean entitiesOnly, int threads) {

  /** Copies the kinds. */
  public CorefOptions {
    kinds = Set.copyOf(kinds);
  }

  /** Names, pronouns and definite descriptions of persons, organisations and places. */
  public static CorefOptions entities() {
    return new CorefOptions(
        EnumSet.of(CorefKind.NAME, CorefKind.PRONOUN, CorefKind.DEFINITE), true, 1);
  }

  /** All mentions of all chains. */
  public static CorefOptions everything() {
    return new CorefOptions(EnumSet.allOf(CorefKind.class), false, 1);
  }

  /** The same on several threads. */
  public CorefOptions withThreads(int count) {
    return new CorefOptions(kinds, entitiesOnly, count);
  }
}
