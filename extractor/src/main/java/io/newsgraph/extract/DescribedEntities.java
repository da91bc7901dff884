package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Place;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The entities of a document that are only described, numbered after the named ones. */
final class DescribedEntities {

  private final Document document;
  private final Entities entities;
  private final RoleNouns roles;
  private final List<Described> described = new ArrayList<>();
  private final Map<String, Integer> byName = new TreeMap<>();

  /**
   * An entity that no name mention stands for: described, or a place told by its adjective.
   *
   * @param name its words
   * @param entityClass its class
   * @param span where it is described
   * @param known IRI of the place
   */
  record Described(String name, EntityClass entityClass, Span span, Optional<String> known) {}

  DescribedEntities(Document document, Entities entities, RoleNouns roles) {
    this.document = document;
    this.entities = entities;
    this.roles = roles;
  }

  List<Described> all() {
    return described;
  }

  /** The described entity of this number. */
  Described get(int entity) {
    return described.get(entity - entities.names().size());
  }

  /** The place that an adjective was made from: one the text names, or a new one. */
  Value.Entity place(Place place, Token adjective) {
    Resolution resolution =
        new Resolution(
            Resolution.Kind.DEMONYM,
            "\"" + adjective.form() + "\" is said of " + place.label(),
            0.95);
    for (int i = 0; i < entities.names().size(); i++) {
      NameCluster cluster = entities.names().get(i);
      boolean same = cluster.mentions().stream().anyMatch(m -> isNameOf(place, m.text()));
      if (same && cluster.entityClass() == EntityClass.PLACE) {
        return new Value.Entity(i, adjective.span(), Optional.of(resolution));
      }
    }
    int base = entities.names().size();
    int number =
        byName.computeIfAbsent(
            place.iri(),
            k -> {
              described.add(
                  new Described(
                      place.label(),
                      EntityClass.PLACE,
                      adjective.span(),
                      Optional.of(place.iri())));
              return base + described.size() - 1;
            });
    return new Value.Entity(number, adjective.span(), Optional.of(resolution));
  }

  private static boolean isNameOf(Place place, String name) {
    return place.names().stream().anyMatch(n -> Words.fold(n).equals(Words.fold(name)));
  }

  /** An entity for the phrase of the noun; of one of the wanted classes where it may be one. */
  Filler describe(Sentence sentence, Token noun, Set<EntityClass> wanted) {
    Span span = phrase(sentence, noun);
    String name = document.quote(span).replaceAll("\\s+", " ");
    int base = entities.names().size();
    int number =
        byName.computeIfAbsent(
            Words.fold(name),
            k -> {
              Set<EntityClass> classes = roles.possibleClasses(sentence, noun);
              EntityClass c =
                  classes.isEmpty()
                      ? EntityClass.PRODUCT
                      : classes.stream()
                          .filter(wanted::contains)
                          .findFirst()
                          .orElse(classes.iterator().next());
              described.add(new Described(name, c, span, Optional.empty()));
              return base + described.size() - 1;
            });
    return new Filler(number, noun, new Value.Entity(number, span, Optional.empty()), 0.8, true);
  }

  /** The noun with its adjectives and its complement, without article, clauses and apposition. */
  static Span phrase(Sentence sentence, Token noun) {
    int first = noun.id();
    int last = noun.id();
    for (Token child : sentence.children(noun)) {
      boolean left =
          child.isRelation("amod")
              || child.isRelation("compound")
              || child.isRelation("nummod") && false;
      if (left && child.id() < noun.id() && child.id() >= first - 4) {
        first = Math.min(first, sentence.subtree(child).get(0).id());
      }
    }
    for (Token child : sentence.children(noun)) {
      boolean right =
          child.isRelation("amod")
              || child.isRelation("appos")
              || child.isRelation("nmod")
              || child.isRelation("flat")
              || child.isRelation("compound");
      List<Token> subtree = sentence.subtree(child);
      int end = subtree.get(subtree.size() - 1).id();
      boolean plain =
          subtree.stream().noneMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.PUNCT);
      if (right
          && child.id() > noun.id()
          && plain
          && end - noun.id() <= 7
          && subtree.get(0).id() == last + 1) {
        last = end;
      }
    }
    return sentence.token(first).span().union(sentence.token(last).span());
  }
}
