package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds which role where, as far as the text says it beside a name. */
final class RoleHolders {

  private final LexiconIndex index;
  private final RoleNouns roles;
  private final List<Holder> holders = new ArrayList<>();

  private final List<Doer> doers = new ArrayList<>();

  private record Doer(int subject, int object, String property) {}

  private record Holder(
      int person, Optional<Integer> organization, String noun, Set<String> properties) {}

  RoleHolders(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Entities named,
      Appositions appositions,
      RoleNouns roles) {
    this.index = index;
    this.roles = roles;
    for (Mention mention : mentions.all()) {
      if (mention.kind() != Mention.Kind.NOMINAL) {
        continue;
      }
      Sentence sentence = sentences.get(mention.sentence());
      Token noun = sentence.token(mention.head());
      if (!roles.isPersonRole(sentence, noun)) {
        continue;
      }
      for (Mention name : appositions.namesOf(sentence, noun)) {
        named
            .of(name)
            .filter(e -> named.entityClass(e) == EntityClass.PERSON)
            .ifPresent(person -> add(sentence, noun, person, mentions, named));
      }
    }
  }

  /** Takes over who does what by the claims read so far ("le repreneur" is who takes over). */
  void learn(List<Claim> claims) {
    for (Claim claim : claims) {
      boolean deed =
          !index.property(claim.property()).takesRole() && claim.subject().resolution().isEmpty();
      if (deed && claim.object() instanceof Value.Entity object && !claim.negated()) {
        doers.add(new Doer(claim.subject().chain(), object.chain(), claim.property()));
      }
    }
  }

  /** The only entity that does what the noun says, by the claims. */
  Optional<Integer> doer(Sentence sentence, Token noun) {
    List<Integer> found = new ArrayList<>();
    for (io.newsgraph.lexicon.Sense sense : roles.predicative(sentence, noun)) {
      boolean subject =
          sense.subject().contains(io.newsgraph.lexicon.Argument.Function.COPULATIVE_SUBJECT);
      for (Doer doer : doers) {
        if (doer.property().equals(sense.property())) {
          int entity = subject ? doer.subject() : doer.object();
          if (!found.contains(entity)) {
            found.add(entity);
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private void add(Sentence sentence, Token noun, int person, Mentions mentions, Entities named) {
    Optional<Integer> organization = Optional.empty();
    for (Token child : sentence.children(noun)) {
      if (child.isRelation("nmod") || child.isRelation("compound")) {
        organization =
            mentions
                .nameAt(sentence.index(), child.id())
                .flatMap(named::of)
                .or(() -> Optional.empty());
        if (organization.isPresent()) {
          break;
        }
      }
    }
    holders.add(
        new Holder(person, organization, Words.fold(noun.lemma()), properties(sentence, noun)));
  }

  private Set<String> properties(Sentence sentence, Token noun) {
    return new java.util.TreeSet<>(
        roles.predicative(sentence, noun).stream().map(s -> s.property()).toList());
  }

  /** The holder of the role at the organization. */
  Optional<Integer> holder(int organization, Sentence sentence, Token noun) {
    Set<String> wanted = properties(sentence, noun);
    return holders.stream()
        .filter(h -> h.organization().filter(o -> o == organization).isPresent())
        .filter(h -> h.properties().stream().anyMatch(wanted::contains))
        .map(Holder::person)
        .findFirst();
  }

  /** The only person whom the text calls by this noun. */
  Optional<Integer> holder(Sentence sentence, Token noun) {
    List<Integer> persons =
        holders.stream()
            .filter(h -> h.noun().equals(Words.fold(noun.lemma())))
            .map(Holder::person)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
