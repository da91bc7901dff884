package io.newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "named Clément Rouvier as its chief executive": the verb and the noun say one role; the noun says
 * it more exactly, and the general property that naming somebody implies is left out.
 */
final class RepeatedRoles {

  private static final String ROLE = "role";

  private final LexiconIndex index;
  private final Set<String> implied;

  RepeatedRoles(LexiconIndex index) {
    this.index = index;
    this.implied =
        index.properties().values().stream()
            .flatMap(p -> p.alsoStates().stream())
            .map(also -> also.property())
            .filter(name -> index.property(name).takesRole())
            .filter(name -> index.property(name).whenEnded().isPresent())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The claims without the general ones beside a more exact one of the same words. */
  List<Claim> dropFrom(List<Claim> claims) {
    return claims.stream()
        .filter(c -> !implied.contains(c.property()) || claims.stream().noneMatch(d -> says(d, c)))
        .toList();
  }

  private boolean says(Claim exact, Claim general) {
    return !implied.contains(exact.property())
        && index.property(exact.property()).takesRole()
        && index.property(exact.property()).whenEnded().isPresent()
        && exact.sentences().equals(general.sentences())
        && exact.subject().chain() == general.subject().chain()
        && exact.object() instanceof Value.Entity a
        && general.object() instanceof Value.Entity b
        && a.chain() == b.chain()
        && exact.certainty() == general.certainty()
        && sameRole(exact, general);
  }

  private static boolean sameRole(Claim one, Claim other) {
    return one.qualifiers().stream()
        .filter(q -> q.key().equals(ROLE))
        .anyMatch(
            q ->
                other.qualifiers().stream()
                    .filter(o -> o.key().equals(ROLE))
                    .anyMatch(o -> o.value().span().overlaps(q.value().span())));
  }
}
