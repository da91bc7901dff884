package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in parentheses behind a person's name: "(born 4 May 1950 in Graz)", "(1950 – 2010)",
 * "(21 April 1834, Pezou – 15 February 1900, Paris)". Which properties a beginning and an end
 * state, and by which words they are told, is said at the properties.
 */
final class LifeSpans {

  private static final double CONFIDENCE = 0.93;
  private static final int SHORTEST_LIFE = 15;
  private static final int REACH = 8;

  private final LexiconIndex index;
  private final Sentence sentence;
  private final Mentions mentions;
  private final Resolver resolver;
  private final SentenceValues values;

  /** A mark, dash, date or place inside the parentheses; the value of marks and dashes is empty. */
  private record Item(Span span, Optional<Property.Lifespan.End> end, Optional<Value> value) {}

  LifeSpans(
      LexiconIndex index,
      Sentence sentence,
      Mentions mentions,
      Resolver resolver,
      SentenceValues values) {
    this.index = index;
    this.sentence = sentence;
    this.mentions = mentions;
    this.resolver = resolver;
    this.values = values;
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().equals("(") && token.id() > 1) {
        Optional<Filler> person = owner(token.id());
        if (person.isPresent()) {
          inside(token.id(), person.get(), claims);
        }
      }
    }
    return claims;
  }

  /** The person named before the parenthesis, other parentheses and letters after it skipped. */
  private Optional<Filler> owner(int open) {
    int depth = 0;
    int skipped = 0;
    for (int i = open - 1; i >= 1 && skipped < REACH; i--) {
      Token token = sentence.token(i);
      if (token.form().equals(")")) {
        depth++;
      } else if (token.form().equals("(")) {
        depth--;
      } else if (depth == 0) {
        Optional<Filler> person = person(token);
        if (person.isPresent()) {
          return person;
        }
        if (Trees.isVerbal(token) && token.upos() == io.newsgraph.text.Upos.AUX) {
          return Optional.empty();
        }
        skipped++;
      }
    }
    return Optional.empty();
  }

  private Optional<Filler> person(Token token) {
    return mentions
        .nameAt(sentence.index(), token.id())
        .flatMap(m -> resolver.resolve(sentence, sentence.token(m.head()), false))
        .filter(f -> resolver.entityClass(f.entity()) == EntityClass.PERSON);
  }

  private void inside(int open, Filler person, List<Claim> claims) {
    List<Item> items = items(open);
    Optional<Property.Lifespan.End> side =
        isRange(items) ? Optional.of(Property.Lifespan.End.BEGIN) : Optional.empty();
    Set<String> said = new java.util.TreeSet<>();
    for (Item item : items) {
      if (item.value().isEmpty()) {
        boolean turns = item.end().isPresent() || side.isPresent() && !said.isEmpty();
        side = turns ? item.end().or(() -> Optional.of(Property.Lifespan.End.END)) : side;
      } else if (side.isPresent()) {
        state(side.get(), person, item.value().get(), said, claims);
      }
    }
  }

  private void state(
      Property.Lifespan.End side, Filler person, Value value, Set<String> said, List<Claim> out) {
    for (Property property : index.properties().values()) {
      boolean date = value instanceof Value.Date;
      boolean fits =
          property.lifespan().filter(l -> l.end() == side).isPresent()
              && (property.kind() == io.newsgraph.lexicon.ValueKind.DATE) == date;
      if (fits && (said.add(property.name()) || !date)) {
        out.add(claim(property, person, value));
      }
    }
  }

  /** "(1950 – 2010)" is a life when it is long enough for one. */
  private static boolean isRange(List<Item> items) {
    List<Item> dates =
        items.stream()
            .filter(i -> i.value().filter(Value.Date.class::isInstance).isPresent())
            .toList();
    boolean dash = items.stream().anyMatch(i -> i.value().isEmpty() && i.end().isEmpty());
    return dash && dates.size() == 2 && year(dates.get(1)) - year(dates.get(0)) >= SHORTEST_LIFE;
  }

  private static int year(Item item) {
    return Integer.parseInt(((Value.Date) item.value().orElseThrow()).iso().substring(0, 4));
  }

  private List<Item> items(int open) {
    List<Item> items = new ArrayList<>();
    int close = open + 1;
    int depth = 1;
    for (int i = open + 1; i <= sentence.size(); i++) {
      Token token = sentence.token(i);
      depth += token.form().equals("(") ? 1 : token.form().equals(")") ? -1 : 0;
      if (depth == 0) {
        break;
      }
      close = i;
      mark(token).ifPresent(end -> items.add(new Item(token.span(), Optional.of(end), none())));
      if (token.form().matches(".*[–—-].*") && !isWord(token)) {
        items.add(new Item(dash(token), Optional.empty(), none()));
      }
      mentions
          .nameAt(sentence.index(), i)
          .filter(m -> m.head() == token.id())
          .flatMap(m -> resolver.resolve(sentence, token, false))
          .filter(f -> resolver.entityClass(f.entity()) == EntityClass.PLACE)
          .ifPresent(
              f -> items.add(new Item(token.span(), Optional.empty(), Optional.of(f.value()))));
    }
    Span whole = sentence.token(open).span().union(sentence.token(close).span());
    for (Dates.Timed timed : values.dates()) {
      if (whole.contains(timed.date().span())) {
        items.add(new Item(timed.date().span(), Optional.empty(), Optional.of(timed.date())));
      }
    }
    items.sort(Comparator.comparing(Item::span));
    return items;
  }

  private static Optional<Value> none() {
    return Optional.empty();
  }

  private static boolean isWord(Token token) {
    return token.form().chars().anyMatch(Character::isLetter);
  }

  /** Where the dash of "1950–2010" stands when that is one token. */
  private static Span dash(Token token) {
    String form = token.form();
    int at = 0;
    while (!form.substring(at, at + 1).matches("[–—-]")) {
      at++;
    }
    return new Span(token.span().begin() + at, token.span().begin() + at + 1);
  }

  private Optional<Property.Lifespan.End> mark(Token token) {
    String form = Words.fold(token.form());
    return index.properties().values().stream()
        .flatMap(p -> p.lifespan().stream())
        .filter(l -> l.marks().contains(form))
        .map(Property.Lifespan::end)
        .findFirst();
  }

  private Claim claim(Property property, Filler person, Value object) {
    return new Claim(
        property.name(),
        person.value(),
        object,
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Math.round(CONFIDENCE * person.confidence() * 1000) / 1000.0,
        property.iri(),
        0,
        List.of(sentence.index()),
        sentence.span());
  }
}
