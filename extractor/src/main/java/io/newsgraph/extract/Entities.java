package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entities of a document while claims are read: which entity each mention stands for and why.
 *
 * @param names the named entities, in order of the text; the position is the entity's number
 * @param ofMention entity number by mention id, for mentions that stand for one
 * @param resolutions why a mention that is no name stands for its entity, by mention id
 */
record Entities(
    List<NameCluster> names,
    Map<Integer, Integer> ofMention,
    Map<Integer, Resolution> resolutions) {

  Optional<Integer> of(Mention mention) {
    return Optional.ofNullable(ofMention.get(mention.id()));
  }

  /** Appositions that know the classes of the names. */
  Appositions appositions(Mentions mentions, RoleNouns roles) {
    return new Appositions(
        mentions,
        (sentence, noun, name) -> {
          java.util.Set<EntityClass> classes = roles.classes(sentence, noun);
          Optional<Integer> entity = of(name);
          if (classes.isEmpty() || entity.isEmpty()) {
            return sentence.children(sentence.token(name.head()), "case").isEmpty();
          }
          TypeVotes votes = names.get(entity.get()).votes();
          return classes.stream().anyMatch(c -> votes.lead(c) < 0.6);
        });
  }

  EntityClass entityClass(int entity) {
    return names.get(entity).entityClass();
  }

  /** The bare entities: every name stands for its cluster. */
  static Entities ofNames(List<NameCluster> clusters) {
    Map<Integer, Integer> ofMention = new java.util.TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Mention mention : clusters.get(i).mentions()) {
        ofMention.put(mention.id(), i);
      }
    }
    return new Entities(new ArrayList<>(clusters), ofMention, new java.util.TreeMap<>());
  }
}
