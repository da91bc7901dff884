package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a role without a possessor belongs to: in "le PDG, Arthur Mensch" the organization that the
 * text has been speaking of.
 */
final class ImpliedPossessors {

  /** Of all salience: with less, the text as often means another one, or none that is named. */
  private static final double LEAST_SHARE = 0.43;

  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final Entities entities;
  private final Asides asides;
  private final Set<List<Integer>> connected = new HashSet<>();

  /** Makes it from the claims read before, which tell who has to do with whom. */
  ImpliedPossessors(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Entities entities,
      List<Claim> known) {
    this.sentences = sentences;
    this.asides = new Asides(index, sentences);
    for (Claim claim : known) {
      if (claim.object() instanceof Value.Entity object
          && !isImplied(claim.subject())
          && !isImplied(object)
          && index.property(claim.property()).takesRole()) {
        connected.add(List.of(claim.subject().chain(), object.chain()));
      }
    }
    this.mentions = mentions;
    this.entities = entities;
  }

  private static boolean isImplied(Value.Entity value) {
    return value.resolution().filter(r -> r.kind() == Resolution.Kind.IMPLIED).isPresent();
  }

  Optional<Filler> of(Sentence sentence, Token noun, Set<EntityClass> classes) {
    return of(sentence, noun, classes, Set.of());
  }

  /** The same; rather what the text joins with one of these persons elsewhere. */
  Optional<Filler> of(
      Sentence sentence, Token noun, Set<EntityClass> classes, Set<Integer> persons) {
    if (noun.upos() == io.newsgraph.text.Upos.NOUN && !isDefinite(sentence, noun)) {
      return Optional.empty();
    }
    Map<Integer, Double> salience = new TreeMap<>();
    for (Mention mention : mentions.all()) {
      int distance = sentence.index() - mention.sentence();
      boolean before =
          distance > 0
              || distance == 0
                  && (mention.head() < noun.id()
                      || isSubjectOf(sentence, sentence.token(mention.head()), noun));
      Optional<Integer> entity = entities.of(mention);
      if (!before
          || distance > 4
          || entity.isEmpty()
          || asides.holds(mention)
          || !entities.names().get(entity.get()).named()
          || !classes.contains(entities.entityClass(entity.get()))) {
        continue;
      }
      Token head = sentences.get(mention.sentence()).token(mention.head());
      boolean ownClause = distance == 0 && isSubjectOf(sentence, head, noun);
      double weight = ownClause ? 6 : head.isRelation("nsubj") ? 2 : 1;
      List<Mention> all = entities.names().get(entity.get()).mentions();
      boolean heading = all.stream().anyMatch(m -> sentences.get(m.sentence()).heading());
      boolean joined = persons.stream().anyMatch(p -> connected.contains(List.of(p, entity.get())));
      weight *= joined ? 5 : 1;
      weight *= 1 + 0.45 * Math.log(all.size()) + (heading ? 0.35 : 0);
      salience.merge(entity.get(), weight * Math.pow(0.6, distance), Double::sum);
    }
    Span span = noun.span();
    double total = salience.values().stream().mapToDouble(d -> d).sum();
    return salience.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_SHARE * total)
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(
            best -> {
              double confidence = 0.4 + 0.45 * best.getValue() / total;
              String name = entities.names().get(best.getKey()).text();
              Resolution resolution =
                  new Resolution(
                      Resolution.Kind.IMPLIED,
                      "\""
                          + noun.form()
                          + "\" is said of "
                          + name
                          + ", which the text is speaking of",
                      confidence);
              return new Filler(
                  best.getKey(),
                  noun,
                  new Value.Entity(best.getKey(), span, Optional.of(resolution)),
                  confidence,
                  false);
            });
  }

  /** "grâce à des actionnaires tels que X, elle …": the subject of the clause is spoken of. */
  private static boolean isSubjectOf(Sentence sentence, Token subject, Token noun) {
    return subject.isRelation("nsubj")
        && !noun.isRelation("nsubj")
        && Trees.clauseHead(sentence, noun).filter(c -> c.id() == subject.head()).isPresent();
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    List<Token> determiners = sentence.children(noun, "det");
    boolean examples =
        Appositions.isPlural(noun)
            && sentence.children(noun, "nmod").stream()
                .anyMatch(c -> c.upos() == io.newsgraph.text.Upos.PROPN);
    return determiners.isEmpty()
        || examples
        || sentence.child(noun, "cop").isPresent()
        || determiners.stream()
            .anyMatch(d -> Set.of("le", "la", "l'", "the").contains(Words.fold(d.form())));
  }
}
