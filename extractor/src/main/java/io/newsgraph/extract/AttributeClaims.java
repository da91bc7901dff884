package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Place;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims that no word of the lexicon carries: adjectives made from places ("la start-up
 * parisienne", "Spain's Iberdrola") and bare possessives between names ("ChatGPT d'OpenAI").
 */
final class AttributeClaims {

  private static final double DEMONYM_CONFIDENCE = 0.9;
  private static final double POSSESSION_CONFIDENCE = 0.75;

  /** What joins a person to an organization: "Edna Frey of Calder", "Edna Frey at Calder". */
  private static final Set<List<String>> PERSONS =
      Set.of(List.of("of"), List.of("at"), List.of("from"));

  private final LexiconIndex index;
  private final Sentence sentence;
  private final Mentions mentions;
  private final Resolver resolver;
  private final Appositions appositions;

  AttributeClaims(LexiconIndex index, Sentence sentence, Mentions mentions, Resolver resolver) {
    this.index = index;
    this.sentence = sentence;
    this.mentions = mentions;
    this.resolver = resolver;
    this.appositions = resolver.appositions();
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (mentions.nameAt(sentence.index(), token.id()).isEmpty()) {
        demonym(token, claims);
        possessionAtEnd(token, claims);
      } else {
        placeAfter(token, claims);
        placeBefore(token, claims);
        possession(token, claims);
        besideName(token, claims);
        countryOf(token, claims);
      }
    }
    return claims;
  }

  private void demonym(Token adjective, List<Claim> claims) {
    Optional<Place> place =
        index.demonym(adjective.lemma()).or(() -> index.demonym(adjective.form()));
    if (place.isEmpty()) {
      return;
    }
    Optional<Token> said = saidOf(adjective);
    if (said.isPresent()) {
      resolver
          .resolve(sentence, said.get(), false)
          .ifPresent(filler -> state(filler, place.get(), adjective, claims));
    }
  }

  private Optional<Token> saidOf(Token adjective) {
    if (adjective.isRelation("amod") || adjective.isRelation("compound")) {
      return sentence.head(adjective);
    }
    if (sentence.child(adjective, "cop").isPresent()) {
      return sentence.child(adjective, "nsubj");
    }
    if (adjective.upos() == Upos.NOUN
        || adjective.upos() == Upos.ADJ
        || adjective.upos() == Upos.PROPN) {
      return appositions.attachedName(sentence, adjective).map(name -> sentence.token(name.head()));
    }
    return Optional.empty();
  }

  private void state(Filler filler, Place place, Token adjective, List<Claim> claims) {
    EntityClass entityClass = resolver.entityClass(filler.entity());
    for (Property property : index.properties().values()) {
      boolean fits = property.demonymOf().contains(entityClass);
      boolean country = place.kind() == Place.Kind.COUNTRY || entityClass != EntityClass.PERSON;
      if (fits && country) {
        Value.Entity object = resolver.described().place(place, adjective);
        if (object.chain() != filler.entity()) {
          claims.add(
              claim(property, filler.value(), object, DEMONYM_CONFIDENCE * filler.confidence()));
        }
      }
    }
  }

  /** "Spain's Iberdrola", "a Copenhagen start-up": a place before the noun of an organization. */
  private void placeBefore(Token token, List<Claim> claims) {
    Mention name = mentions.nameAt(sentence.index(), token.id()).orElseThrow();
    boolean genitive = token.isRelation("nmod:poss") || token.isRelation("compound");
    if (token.id() != name.head() || !genitive || token.head() <= token.id()) {
      return;
    }
    Optional<Value.Entity> place = placeNamed(token, name);
    if (place.isEmpty()) {
      return;
    }
    Token said = sentence.token(token.head());
    boolean ofName = mentions.nameAt(sentence.index(), said.id()).isPresent();
    if (!ofName && appositions.namesOf(sentence, said).isEmpty() && !token.isRelation("compound")) {
      return;
    }
    resolver
        .resolve(sentence, said, false)
        .filter(f -> resolver.entityClass(f.entity()) == EntityClass.ORGANIZATION)
        .ifPresent(f -> located(f, place.get(), claims));
  }

  private Optional<Value.Entity> placeNamed(Token token, Mention name) {
    Optional<Place> known = index.place(name.text());
    if (known.isPresent()) {
      return Optional.of(resolver.described().place(known.get(), token));
    }
    return resolver
        .resolve(sentence, token, false)
        .filter(f -> resolver.entityClass(f.entity()) == EntityClass.PLACE)
        .map(Filler::value);
  }

  private void located(Filler filler, Value.Entity place, List<Claim> claims) {
    for (Property property : index.properties().values()) {
      boolean fits = property.demonymOf().contains(resolver.entityClass(filler.entity()));
      if (fits && place.chain() != filler.entity()) {
        claims.add(
            claim(property, filler.value(), place, DEMONYM_CONFIDENCE * filler.confidence()));
      }
    }
  }

  /** "le groupe de Montrouge": a place after the noun that takes an organization up. */
  private void placeAfter(Token token, List<Claim> claims) {
    Mention name = mentions.nameAt(sentence.index(), token.id()).orElseThrow();
    if (token.id() != name.head()
        || !token.isRelation("nmod")
        || token.head() > token.id()
        || !isPlaceMarker(Trees.marker(sentence, token), sentence.token(token.head()))) {
      return;
    }
    Token said = sentence.token(token.head());
    Optional<Filler> place = resolver.resolve(sentence, token, false);
    Optional<Filler> owner =
        mentions.nameAt(sentence.index(), said.id()).isPresent()
            ? Optional.empty()
            : resolver.resolve(sentence, said, false);
    boolean fits =
        place.isPresent()
            && owner.isPresent()
            && resolver.entityClass(place.get().entity()) == EntityClass.PLACE
            && index.classNouns(sentence, said).stream()
                .anyMatch(c -> c.entityClass() == EntityClass.ORGANIZATION && !c.facility());
    if (!fits) {
      return;
    }
    for (Property property : index.properties().values()) {
      if (property.demonymOf().contains(resolver.entityClass(owner.get().entity()))) {
        claims.add(
            claim(
                property,
                owner.get().value(),
                place.get().value(),
                DEMONYM_CONFIDENCE * owner.get().confidence()));
      }
    }
  }

  private void possession(Token token, List<Claim> claims) {
    Mention name = mentions.nameAt(sentence.index(), token.id()).orElseThrow();
    if (token.id() != name.head() || token.head() == 0) {
      return;
    }
    Token possessed = sentence.token(token.head());
    Optional<Mention> thing = mentions.nameAt(sentence.index(), possessed.id());
    boolean of = isComplement(token, possessed);
    boolean same = thing.filter(name::equals).isPresent();
    if (same
        || !of && !token.isRelation("nmod:poss")
        || thing.isEmpty() && !isNamed(possessed)
        || isOfRelation(token, possessed)) {
      return;
    }
    Optional<Filler> owner = resolver.resolve(sentence, token, false);
    Optional<Filler> owned = resolver.resolve(sentence, possessed, false);
    boolean person =
        owned.filter(f -> resolver.entityClass(f.entity()) == EntityClass.PERSON).isPresent();
    if (owner.isPresent()
        && owned.isPresent()
        && owner.get().entity() != owned.get().entity()
        && (of || !person)) {
      possession(owner.get(), owned.get(), claims);
    }
  }

  /** "Calder's rival Severn Bank": the possessive goes with the word that says what it is. */
  private boolean isOfRelation(Token owner, Token owned) {
    return sentence.children(owned).stream()
        .filter(t -> t.id() > owner.id() && t.id() < owned.id())
        .filter(t -> t.isRelation("amod") || t.isRelation("compound"))
        .anyMatch(
            t ->
                index.isRelationalNoun(t)
                    || !index.entries(PartOfSpeech.ADJECTIVE, t.lemma()).isEmpty());
  }

  /**
   * "Anna Roy, prix Nobel de chimie", "Kourou (Guyane)": an award behind a person's name, a place
   * in parentheses behind a place.
   */
  private void besideName(Token token, List<Claim> claims) {
    Mention name = mentions.nameAt(sentence.index(), token.id()).orElseThrow();
    int opening = name.last() + 1;
    if (token.id() != name.head() || opening + 1 > sentence.size()) {
      return;
    }
    String mark = sentence.token(opening).form();
    Optional<Mention> next = mentions.nameAt(sentence.index(), opening + 1);
    if (next.isEmpty() || !mark.equals("(") && !mark.equals(",")) {
      return;
    }
    Optional<Filler> first = resolver.resolve(sentence, token, false);
    Optional<Filler> second = resolver.resolve(sentence, sentence.token(next.get().head()), false);
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    EntityClass a = resolver.entityClass(first.get().entity());
    EntityClass b = resolver.entityClass(second.get().entity());
    boolean places = a == EntityClass.PLACE && b == EntityClass.PLACE && mark.equals("(");
    int end = next.get().last() + 1;
    boolean closed = end <= sentence.size() && sentence.token(end).form().equals(")");
    if (places && closed) {
      possession(second.get(), first.get(), claims);
    } else if (a == EntityClass.PERSON && b == EntityClass.AWARD) {
      possession(first.get(), second.get(), claims);
    }
  }

  /** English "Orbis's Aquila telescope": the name is a compound of its own class's noun. */
  private boolean isNamed(Token noun) {
    return index.language() == Language.ENGLISH
        && sentence.children(noun, "compound").stream()
            .anyMatch(c -> mentions.nameAt(sentence.index(), c.id()).isPresent())
        && resolver
            .resolve(sentence, noun, false)
            .filter(f -> resolver.entityClass(f.entity()) == EntityClass.PRODUCT)
            .isPresent();
  }

  /** "le groupe de Montrouge", "Wadi Labs, a start-up in Amman". */
  private boolean isPlaceMarker(List<String> marker, Token noun) {
    boolean said = noun.isRelation("appos") || sentence.child(noun, "cop").isPresent();
    return marker.equals(List.of("de"))
        || marker.equals(List.of("in")) && said && index.language() == Language.ENGLISH;
  }

  /** "Hungary's Marta Szabo", "Didier Lacaze of France": a country's person. */
  private void countryOf(Token token, List<Claim> claims) {
    Mention name = mentions.nameAt(sentence.index(), token.id()).orElseThrow();
    boolean of =
        token.isRelation("nmod") && Trees.marker(sentence, token).equals(List.of("of"))
            || token.isRelation("nmod:poss");
    if (token.id() != name.head()
        || token.head() == 0
        || !of
        || index.language() != Language.ENGLISH
        || mentions.nameAt(sentence.index(), token.head()).filter(m -> !m.equals(name)).isEmpty()) {
      return;
    }
    Optional<Place> country = index.place(name.text()).filter(p -> p.kind() == Place.Kind.COUNTRY);
    Optional<Filler> person =
        resolver
            .resolve(sentence, sentence.token(token.head()), false)
            .filter(f -> resolver.entityClass(f.entity()) == EntityClass.PERSON);
    if (country.isPresent() && person.isPresent()) {
      state(person.get(), country.get(), token, claims);
    }
  }

  /** "ChatGPT d'OpenAI"; with the English "of" only a person is somebody's. */
  private boolean isComplement(Token token, Token possessed) {
    List<String> marker = Trees.marker(sentence, token);
    boolean person =
        PERSONS.contains(marker)
            && resolver
                .resolve(sentence, possessed, false)
                .filter(f -> resolver.entityClass(f.entity()) == EntityClass.PERSON)
                .isPresent();
    return token.isRelation("nmod") && (marker.equals(List.of("de")) || person);
  }

  /**
   * "DeepMind, l'entreprise spécialisée dans l'IA d'Alphabet": the name that ends the phrase owns.
   */
  private void possessionAtEnd(Token noun, List<Claim> claims) {
    boolean organization =
        index.classNouns(sentence, noun).stream()
            .anyMatch(c -> c.entityClass() == EntityClass.ORGANIZATION);
    boolean participle = sentence.children(noun, "acl").stream().anyMatch(Voice::isPastParticiple);
    if (!organization || !participle || !noun.isRelation("appos")) {
      return;
    }
    List<Token> words = new ArrayList<>(sentence.subtree(noun));
    int comma =
        words.stream()
            .filter(t -> t.id() > noun.id() && t.form().equals(","))
            .mapToInt(Token::id)
            .min()
            .orElse(Integer.MAX_VALUE);
    Token last =
        words.stream()
            .filter(t -> t.id() < comma && t.upos() != Upos.PUNCT)
            .reduce((a, b) -> b)
            .orElse(noun);
    Optional<Mention> name = mentions.nameAt(sentence.index(), last.id());
    if (name.isEmpty()
        || !Trees.marker(sentence, sentence.token(name.get().head())).equals(List.of("de"))) {
      return;
    }
    Optional<Filler> owner = resolver.resolve(sentence, sentence.token(name.get().head()), false);
    Optional<Filler> owned = resolver.resolve(sentence, noun, false);
    if (owner.isPresent() && owned.isPresent() && owner.get().entity() != owned.get().entity()) {
      possession(owner.get(), owned.get(), claims);
    }
  }

  private void possession(Filler owner, Filler owned, List<Claim> claims) {
    EntityClass a = resolver.entityClass(owner.entity());
    EntityClass b = resolver.entityClass(owned.entity());
    for (Property property : index.properties().values()) {
      for (Property.Possession p : property.possessions()) {
        if (p.possessor() == a && p.possessed() == b && resolver.isSure(owned.entity())) {
          Filler subject = p.possessorIsSubject() ? owner : owned;
          Filler object = p.possessorIsSubject() ? owned : owner;
          claims.add(claim(property, subject.value(), object.value(), POSSESSION_CONFIDENCE));
        }
      }
    }
  }

  private Claim claim(Property property, Value.Entity subject, Value object, double confidence) {
    return new Claim(
        property.name(),
        subject,
        object,
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Math.round(confidence * 1000) / 1000.0,
        property.iri(),
        0,
        List.of(sentence.index()),
        sentence.span());
  }
}
