package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which organizations persons lead, own or have founded by the claims read so far: "son entreprise"
 * is one of these.
 */
final class Ties {

  private final Map<Integer, Set<Integer>> organizations = new TreeMap<>();

  Ties(LexiconIndex index, List<Claim> known) {
    Set<String> ended =
        index.properties().values().stream()
            .flatMap(p -> p.whenEnded().stream())
            .collect(Collectors.toSet());
    for (Claim claim : known) {
      Property property = index.property(claim.property());
      boolean tie =
          property.domain().contains(EntityClass.PERSON)
              && property.range().contains(EntityClass.ORGANIZATION)
              && !ended.contains(property.name())
              && claim.certainty() == Certainty.ASSERTED;
      if (tie && claim.object() instanceof Value.Entity object && isNamed(object)) {
        organizations
            .computeIfAbsent(claim.subject().chain(), k -> new TreeSet<>())
            .add(object.chain());
      }
    }
  }

  /** The organization is there by its name, not by a guess. */
  private static boolean isNamed(Value.Entity object) {
    return object.resolution().isEmpty();
  }

  /** The only organization that the text ties the person to. */
  Optional<Integer> of(int person) {
    Set<Integer> found = organizations.getOrDefault(person, Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
