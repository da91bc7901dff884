package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Binds descriptions of a person ("le PDG de Y", "son patron", "the striker"). */
final class PersonBinder {

  private final Mentions mentions;
  private final LexiconIndex index;
  private final Bindings bindings;
  private final Discourse discourse;
  private final Genders genders;
  private final RoleNouns roles;
  private final RoleHolders holders;
  private final PronounBinder pronouns;

  PersonBinder(
      LexiconIndex index,
      Mentions mentions,
      Bindings bindings,
      Discourse discourse,
      Genders genders,
      RoleNouns roles,
      RoleHolders holders,
      PronounBinder pronouns) {
    this.index = index;
    this.mentions = mentions;
    this.bindings = bindings;
    this.discourse = discourse;
    this.genders = genders;
    this.roles = roles;
    this.holders = holders;
    this.pronouns = pronouns;
  }

  /** Binds a noun for a person. */
  void bind(Sentence sentence, Token noun, Mention mention) {
    if (noun.feats().is("Number", "Plur")) {
      return;
    }
    Optional<Integer> possessor = possessorOf(sentence, noun);
    Set<EntityClass> otherSide = roles.otherSide(sentence, noun);
    boolean demonstrative =
        sentence.children(noun, "det").stream()
            .anyMatch(
                d -> Set.of("ce", "cet", "cette", "this", "that").contains(Words.fold(d.form())));
    if (possessor.isPresent() && !otherSide.isEmpty() && !demonstrative) {
      Optional<Integer> holder = holders.holder(possessor.get(), sentence, noun);
      if (holder.isPresent()) {
        bindings.bind(
            mention,
            holder.get(),
            Resolution.Kind.ROLE,
            0.9,
            "the text names the holder of the role");
      } else if (isTopRole(sentence, noun)) {
        dominantPerson()
            .ifPresent(
                p ->
                    bindings.bind(
                        mention, p, Resolution.Kind.ROLE, 0.7, "the person the article is about"));
      }
      return;
    }
    boolean hasComplement =
        sentence.children(noun, "nmod").stream().anyMatch(t -> t.id() > noun.id());
    if (hasComplement && !demonstrative) {
      return;
    }
    Optional<Integer> sameRole = holders.holder(sentence, noun);
    if (sameRole.isPresent() && !possessor.equals(sameRole)) {
      bindings.bind(
          mention, sameRole.get(), Resolution.Kind.ROLE, 0.85, "the text calls the person so");
      return;
    }
    if (discourse.isUnnamed(Words.fold(noun.lemma()))) {
      return;
    }
    discourse
        .best(
            sentence.index(),
            noun.id(),
            Discourse.PRONOUN,
            o ->
                o.named()
                        && bindings.isPerson(o.entity())
                        && genders.agrees(o.entity(), noun)
                        && !possessor.equals(Optional.of(o.entity()))
                    ? 1
                    : 0)
        .ifPresent(
            choice ->
                bindings.bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.DEFINITE_DESCRIPTION,
                    0.5 + 0.35 * choice.share(),
                    "the most salient person"));
  }

  /** True when the gender of the noun speaks not against the person. */
  boolean agrees(int entity, Token noun) {
    return genders.agrees(entity, noun);
  }

  private boolean isTopRole(Sentence sentence, Token noun) {
    return roles.predicative(sentence, noun).stream()
        .map(s -> index.property(s.property()))
        .anyMatch(p -> p.parent().isPresent());
  }

  /** The person that most of the article's person mentions mean (at least three, three in five). */
  private Optional<Integer> dominantPerson() {
    Map<Integer, Integer> counts = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < bindings.names().size(); i++) {
      if (bindings.name(i).entityClass() == EntityClass.PERSON) {
        counts.put(i, bindings.name(i).mentions().size());
        all += bindings.name(i).mentions().size();
      }
    }
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() >= 3 && count.getValue() >= 0.6 * all) {
        return Optional.of(count.getKey());
      }
    }
    return Optional.empty();
  }

  /** The entity that possesses what the noun means. */
  Optional<Integer> possessorOf(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean poss =
          child.isRelation("nmod") || child.isRelation("compound") || child.isRelation("det");
      if (!poss) {
        continue;
      }
      Optional<Mention> m = mentions.at(sentence.index(), child.id());
      if (m.isPresent() && bindings.of(m.get()).isPresent()) {
        return bindings.of(m.get());
      }
      if (m.isPresent() && m.get().kind() == Mention.Kind.POSSESSIVE) {
        pronouns.possessive(sentence, child, m.get());
        return bindings.of(m.get());
      }
    }
    return Optional.empty();
  }
}
