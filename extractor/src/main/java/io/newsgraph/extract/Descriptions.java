package io.newsgraph.extract;

import io.newsgraph.lexicon.Place;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the document describes its named entities: of which sort the nouns beside them are, and from
 * where they are said to be.
 */
final class Descriptions {

  private final LexiconIndex index;
  private final Map<Integer, Set<String>> sorts = new TreeMap<>();
  private final Map<Integer, Set<Place>> origins = new TreeMap<>();

  Descriptions(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Entities named,
      Appositions appositions) {
    this.index = index;
    for (Mention mention : mentions.all()) {
      Sentence sentence = sentences.get(mention.sentence());
      Token head = sentence.token(mention.head());
      if (mention.kind() == Mention.Kind.NAME) {
        named.of(mention).ifPresent(e -> name(sentence, mention, e));
      } else if (mention.kind() == Mention.Kind.NOMINAL) {
        appositions
            .namesOf(sentence, head)
            .forEach(name -> named.of(name).ifPresent(e -> describe(sentence, head, e)));
      }
    }
  }

  /** The first word of the name, and what the verb to be says of it. */
  private void name(Sentence sentence, Mention mention, int entity) {
    if (mention.last() > mention.first()) {
      sorts
          .computeIfAbsent(entity, e -> new TreeSet<>())
          .addAll(index.sorts(sentence, sentence.token(mention.first())));
    }
    Token head = sentence.token(mention.head());
    if (head.isRelation("nsubj")
        && sentence.child(sentence.token(head.head()), "cop").isPresent()) {
      describe(sentence, sentence.token(head.head()), entity);
    }
  }

  private void describe(Sentence sentence, Token noun, int entity) {
    sorts.computeIfAbsent(entity, e -> new TreeSet<>()).addAll(index.sorts(sentence, noun));
    Set<Place> places = origins.computeIfAbsent(entity, e -> new java.util.LinkedHashSet<>());
    index.demonym(noun).ifPresent(places::add);
    places.addAll(placesOf(sentence, noun));
  }

  private List<Place> placesOf(Sentence sentence, Token noun) {
    return sentence.children(noun, "amod").stream()
        .flatMap(a -> index.demonym(a).stream())
        .toList();
  }

  /** How well the noun goes with what the text says of the entity: 1 when it says nothing. */
  double fit(Sentence sentence, Token noun, int entity) {
    return sortFit(index.sorts(sentence, noun), entity)
        * originFit(placesOf(sentence, noun), entity);
  }

  /** True when the entity is said to be of the same sort as the noun. */
  boolean sameSort(Sentence sentence, Token noun, int entity) {
    return index.sorts(sentence, noun).stream()
        .anyMatch(sorts.getOrDefault(entity, Set.of())::contains);
  }

  private double sortFit(Set<String> wanted, int entity) {
    Set<String> own = sorts.getOrDefault(entity, Set.of());
    if (wanted.isEmpty() || own.isEmpty()) {
      return 1;
    }
    return wanted.stream().anyMatch(own::contains) ? 1.4 : 0.15;
  }

  /** "le norvégien" is none that the text calls Portuguese. */
  double originFit(List<Place> wanted, int entity) {
    Set<Place> own = origins.getOrDefault(entity, Set.of());
    if (wanted.isEmpty() || own.isEmpty()) {
      return 1;
    }
    if (wanted.stream().anyMatch(own::contains)) {
      return 3;
    }
    boolean comparable =
        wanted.stream().anyMatch(w -> own.stream().anyMatch(o -> o.kind() == w.kind()));
    return comparable ? 0 : 1;
  }
}
