package io.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Readings of one sentence that take a name for what it hardly is, where another predicate takes it
 * as a party to what it tells: in "vendre l'usine de Dijon à Essilor" the buyer is not also the
 * place of the plant.
 */
final class RivalReadings {

  private final Resolver resolver;

  RivalReadings(Resolver resolver) {
    this.resolver = resolver;
  }

  /** The events without such readings, and without those that had no other. */
  List<List<Draft>> dropFrom(List<List<Draft>> events) {
    List<Draft> all = events.stream().flatMap(List::stream).toList();
    List<List<Draft>> kept = new ArrayList<>();
    for (List<Draft> drafts : events) {
      List<Draft> rest = drafts.stream().filter(d -> !isBeaten(d, all)).toList();
      if (!rest.isEmpty()) {
        kept.add(rest);
      }
    }
    return kept;
  }

  private boolean isBeaten(Draft draft, List<Draft> all) {
    return draft
        .objectFiller()
        .filter(o -> resolver.fit(o, ClaimReader.rangeOf(draft.sense(), draft.property())) < 1)
        .filter(
            o ->
                all.stream()
                    .filter(d -> d.predicate().head().id() != draft.predicate().head().id())
                    .anyMatch(d -> isParty(o, d)))
        .isPresent();
  }

  private static boolean isParty(Filler filler, Draft draft) {
    return draft.qualifiers().stream()
        .map(Claim.Qualifier::value)
        .anyMatch(v -> v instanceof Value.Entity e && e.span().equals(filler.value().span()));
  }
}
