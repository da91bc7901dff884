package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import java.util.EnumMap;
import java.util.Map;

/** Evidence for the class of a name, gathered over the whole document. */
final class TypeVotes {

  private final Map<EntityClass, Double> votes = new EnumMap<>(EntityClass.class);

  void add(EntityClass entityClass, double weight) {
    votes.merge(entityClass, weight, Double::sum);
  }

  void addAll(TypeVotes other) {
    other.votes.forEach(this::add);
  }

  double of(EntityClass entityClass) {
    return votes.getOrDefault(entityClass, 0.0);
  }

  /** The class with most evidence; an organization where there is none. */
  EntityClass best() {
    EntityClass best = EntityClass.ORGANIZATION;
    for (EntityClass c : EntityClass.values()) {
      if (of(c) > of(best)) {
        best = c;
      }
    }
    return best;
  }

  /** How far the best class leads the other one, in votes. */
  double lead(EntityClass over) {
    return of(best()) - of(over);
  }

  @Override
  public String toString() {
    return votes.toString();
  }
}
