package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Those whom an English text never names: "he" without an antecedent, "I", "we". Each kind of
 * pronoun stands for one of them. What is said of them is kept apart from the claims ({@link
 * Extraction#unnamed()}): a graph has no use for it, an evaluation by mentions has.
 */
final class Unnamed {

  private static final double SURE = 9;
  private static final double BOUND = 0.6;

  private final LexiconIndex index;
  private final List<Sentence> sentences;
  private final Mentions mentions;

  Unnamed(LexiconIndex index, List<Sentence> sentences, Mentions mentions) {
    this.index = index;
    this.sentences = sentences;
    this.mentions = mentions;
  }

  /** The entities and, behind them, those that only pronouns mean. */
  Entities addTo(Entities entities) {
    if (index.language() != Language.ENGLISH) {
      return entities;
    }
    List<NameCluster> clusters = new ArrayList<>(entities.names());
    Map<Integer, Integer> ofMention = new TreeMap<>(entities.ofMention());
    Map<Integer, Resolution> resolutions = new TreeMap<>(entities.resolutions());
    Map<Pronouns.Gender, Integer> numbers = new EnumMap<>(Pronouns.Gender.class);
    for (Mention mention : mentions.all()) {
      if (ofMention.containsKey(mention.id())) {
        continue;
      }
      Token token = sentences.get(mention.sentence()).token(mention.head());
      Optional<EntityClass> entityClass = classOf(token);
      if (entityClass.isEmpty()) {
        continue;
      }
      Pronouns.Gender gender = Pronouns.of(index.language(), token).orElseThrow().gender();
      int number =
          numbers.computeIfAbsent(
              gender,
              g -> {
                clusters.add(NameCluster.unnamed(mention));
                return clusters.size() - 1;
              });
      TypeVotes votes = new TypeVotes();
      votes.add(entityClass.get(), SURE);
      clusters.get(number).add(mention, votes);
      ofMention.put(mention.id(), number);
      resolutions.put(
          mention.id(),
          new Resolution(Resolution.Kind.PRONOUN, "the text names no antecedent", BOUND));
    }
    return new Entities(clusters, ofMention, resolutions);
  }

  private Optional<EntityClass> classOf(Token token) {
    return Pronouns.of(index.language(), token)
        .flatMap(
            pronoun ->
                switch (pronoun.gender()) {
                  case MAN, WOMAN, SPEAKER -> Optional.of(EntityClass.PERSON);
                  case THING, SPEAKERS -> Optional.of(EntityClass.ORGANIZATION);
                  default -> Optional.empty();
                });
  }

  /** True when the claim speaks of somebody whom the text does not name. */
  static boolean isIn(Claim claim, Entities entities) {
    return isUnnamed(claim.subject(), entities)
        || isUnnamed(claim.object(), entities)
        || claim.qualifiers().stream().anyMatch(q -> isUnnamed(q.value(), entities));
  }

  private static boolean isUnnamed(Value value, Entities entities) {
    return value instanceof Value.Entity entity
        && entity.chain() < entities.names().size()
        && !entities.names().get(entity.chain()).named();
  }

  /** Relative pronouns are mentions of their antecedents. */
  void relatives(Resolver resolver, Map<Integer, List<Span>> spans) {
    if (index.language() != Language.ENGLISH) {
      return;
    }
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (Pronouns.isRelative(token) && !token.isRelation("mark") && !token.isRelation("det")) {
          resolver
              .resolve(sentence, token, false)
              .ifPresent(
                  f -> spans.computeIfAbsent(f.entity(), k -> new ArrayList<>()).add(token.span()));
        }
      }
    }
  }
}
