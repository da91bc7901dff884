package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.lexicon.ValueKind;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The qualifiers and literal objects of a predicate: money, shares, counts, dates, roles. */
final class Circumstances {

  /** How an argument of a predicate is filled. */
  interface Filling {
    List<Token> fill(Predicate predicate, Sense sense, Argument argument);
  }

  private final LexiconIndex index;
  private final Document document;
  private final Sentence sentence;
  private final Resolver resolver;
  private final SentenceValues values;
  private final Filling filling;
  private final RoleNouns roles;
  private final Appositions appositions;

  Circumstances(
      LexiconIndex index,
      Document document,
      Sentence sentence,
      Mentions mentions,
      Resolver resolver,
      SentenceValues values,
      Filling filling) {
    this.index = index;
    this.document = document;
    this.sentence = sentence;
    this.resolver = resolver;
    this.values = values;
    this.filling = filling;
    this.roles = new RoleNouns(index);
    this.appositions = resolver.appositions();
  }

  /** The literal objects that the predicate can have. */
  List<Value> literals(Predicate predicate, Sense sense, Property property) {
    return switch (property.kind()) {
      case DATE -> dates(predicate);
      case MONEY -> near(predicate, values.quantities().stream().filter(q -> isMoney(q)).toList());
      case INTEGER, ENTITY_OR_INTEGER -> counts(predicate, sense);
      case ENTITY -> List.of();
    };
  }

  private List<Value> dates(Predicate predicate) {
    List<Dates.Timed> own =
        values.dates().stream().filter(d -> inScope(predicate, d.date().span())).toList();
    List<Dates.Timed> begun =
        own.stream().filter(d -> d.key().equals("date") || d.key().equals("from")).toList();
    return (begun.isEmpty() ? own : begun)
        .stream()
            .min(Comparator.comparingInt(d -> distance(predicate, d.date().span())))
            .map(d -> List.<Value>of(d.date()))
            .orElse(List.of());
  }

  private List<Value> near(Predicate predicate, List<Value.Quantity> quantities) {
    return quantities.stream()
        .filter(q -> inScope(predicate, q.span()))
        .min(Comparator.comparingInt(q -> distance(predicate, q.span())))
        .map(q -> List.<Value>of(q))
        .orElse(List.of());
  }

  private List<Value> counts(Predicate predicate, Sense sense) {
    List<Token> objects = new ArrayList<>();
    for (Argument argument : sense.object()) {
      objects.addAll(filling.fill(predicate, sense, argument));
    }
    if (objects.isEmpty()) {
      objects.addAll(predicate.parts());
    }
    if (predicate.entry().partOfSpeech() == PartOfSpeech.NOUN) {
      objects.add(predicate.head());
    }
    for (Token object : objects) {
      for (Value.Quantity quantity : values.quantities()) {
        if (quantity.unit().isEmpty() && counts(object, quantity)) {
          return List.of(quantity);
        }
      }
    }
    return List.of();
  }

  /** True when the number counts the noun (or is itself the argument). */
  private boolean counts(Token noun, Value.Quantity quantity) {
    if (quantity.span().overlaps(noun.span())) {
      return true;
    }
    return sentence.subtree(noun).stream()
        .filter(t -> quantity.span().overlaps(t.span()) || quantity.span().contains(t.span()))
        .anyMatch(
            t ->
                t.isRelation("nummod")
                        && (t.head() == noun.id() || sentence.token(t.head()).head() == noun.id())
                    || t.head() == noun.id() && t.upos() == Upos.NUM
                    || Math.abs(t.id() - noun.id()) <= 2 && t.upos() == Upos.NUM);
  }

  private static boolean isMoney(Value.Quantity quantity) {
    return quantity.unit().matches("[A-Z]{3}");
  }

  private int distance(Predicate predicate, Span span) {
    return Math.min(
        Math.abs(span.begin() - predicate.head().span().end()),
        Math.abs(predicate.head().span().begin() - span.end()));
  }

  /** True when the value stands in the predicate's own clause or phrase. */
  private boolean inScope(Predicate predicate, Span span) {
    Optional<Token> token =
        sentence.tokens().stream()
            .filter(t -> t.span().overlaps(span))
            .filter(t -> t.head() == 0 || !sentence.token(t.head()).span().overlaps(span))
            .findFirst();
    if (token.isEmpty()) {
      return false;
    }
    Token head = predicate.head();
    if (predicate.entry().partOfSpeech() == PartOfSpeech.VERB || Trees.isClausal(sentence, head)) {
      return ownClause(head, token.get());
    }
    if (sentence.dominates(head, token.get())) {
      return ownClause(head, token.get())
          || Trees.clauseHead(sentence, token.get())
              .map(c -> !sentence.dominates(head, c) || c.id() == head.id())
              .orElse(true);
    }
    boolean carried = predicate.entry().event() || !head.isRelation("appos");
    Optional<Token> mine = Trees.clauseHead(sentence, head);
    Optional<Token> its =
        Trees.isClausal(sentence, token.get()) ? token : Trees.clauseHead(sentence, token.get());
    return carried && mine.isPresent() && its.isPresent() && mine.get().id() == its.get().id();
  }

  private boolean ownClause(Token head, Token token) {
    if (token.id() == head.id()) {
      return true;
    }
    return Trees.clauseHead(sentence, token).map(c -> c.id() == head.id()).orElse(false);
  }

  /** The qualifiers of a claim, in the order of their keys. */
  List<Claim.Qualifier> qualifiers(
      Predicate predicate,
      Sense sense,
      Property property,
      Filler subject,
      Optional<Filler> object) {
    Map<String, Value> found = new TreeMap<>();
    property
        .moneyQualifier()
        .ifPresent(
            key ->
                first(
                    near(
                        predicate,
                        values.quantities().stream().filter(Circumstances::isMoney).toList()),
                    key,
                    found));
    property
        .percentQualifier()
        .ifPresent(
            key ->
                first(
                    near(
                        predicate,
                        values.quantities().stream().filter(q -> q.unit().equals("%")).toList()),
                    key,
                    found));
    if (object.isPresent()) {
      property.countQualifier().ifPresent(key -> count(object.get().token(), key, found));
    }
    if (property.kind() != ValueKind.DATE) {
      times(predicate, found);
    }
    if (property.takesRole()) {
      role(predicate, subject, object, found);
    }
    slots(predicate, sense, property, subject, object, found);
    List<Claim.Qualifier> out = new ArrayList<>();
    found.forEach((key, value) -> out.add(new Claim.Qualifier(key, value)));
    return out;
  }

  private static void first(List<Value> values, String key, Map<String, Value> found) {
    if (!values.isEmpty()) {
      found.put(key, values.get(0));
    }
  }

  private void count(Token object, String key, Map<String, Value> found) {
    for (Value.Quantity quantity : values.quantities()) {
      if (quantity.unit().isEmpty()
          && counts(object, quantity)
          && !quantity.span().contains(object.span())) {
        found.put(key, quantity);
        return;
      }
    }
  }

  private void times(Predicate predicate, Map<String, Value> found) {
    for (Dates.Timed timed : values.dates()) {
      if (inScope(predicate, timed.date().span())) {
        found.putIfAbsent(timed.key(), timed.date());
      }
    }
    for (Value.Duration duration : values.durations()) {
      if (inScope(predicate, duration.span())) {
        found.putIfAbsent("duration", duration);
      }
    }
  }

  private void role(
      Predicate predicate, Filler subject, Optional<Filler> object, Map<String, Value> found) {
    if (predicate.entry().partOfSpeech() != PartOfSpeech.VERB) {
      found.put("role", text(rolePhrase(predicate)));
      return;
    }
    for (Token child : sentence.children(predicate.head())) {
      List<String> marker = Trees.marker(sentence, child);
      boolean as = marker.equals(List.of("comme")) || marker.equals(List.of("as"));
      if ((child.isRelation("xcomp") || as) && child.upos() == Upos.NOUN) {
        found.put("role", text(DescribedEntities.phrase(sentence, child)));
        return;
      }
    }
    List<Filler> persons = new ArrayList<>(List.of(subject));
    object.ifPresent(persons::add);
    for (Filler person : persons) {
      besideName(person).ifPresent(span -> found.putIfAbsent("role", text(span)));
    }
  }

  private Optional<Span> besideName(Filler person) {
    for (Token token : sentence.tokens()) {
      if (token.upos() == Upos.NOUN
          && roles.isPersonRole(sentence, token)
          && appositions.namesOf(sentence, token).stream()
              .anyMatch(m -> m.covers(person.token().id()))) {
        return Optional.of(token.span());
      }
    }
    return Optional.empty();
  }

  private Span rolePhrase(Predicate predicate) {
    Span span = predicate.head().span();
    for (Token part : predicate.parts()) {
      span = span.union(part.span());
    }
    for (Token child : sentence.children(predicate.head(), "amod")) {
      if (child.id() == predicate.head().id() + 1 && index.demonym(child.lemma()).isEmpty()) {
        span = span.union(child.span());
      }
    }
    return span;
  }

  private Value.Text text(Span span) {
    return new Value.Text(document.quote(span).replaceAll("\\s+", " "), span);
  }

  private void slots(
      Predicate predicate,
      Sense sense,
      Property property,
      Filler subject,
      Optional<Filler> object,
      Map<String, Value> found) {
    List<Property.QualifierSlot> slots = new ArrayList<>(sense.qualifiers());
    slots.addAll(property.qualifiers());
    for (Property.QualifierSlot slot : slots) {
      if (found.containsKey(slot.key())
          || sense.object().contains(slot.argument())
          || sense.subject().contains(slot.argument())) {
        continue;
      }
      if (slot.argument() == Argument.Function.MAKER) {
        object
            .filter(Filler::described)
            .flatMap(o -> maker(o.token()))
            .ifPresent(v -> found.put(slot.key(), v));
        continue;
      }
      for (Token token : filling.fill(predicate, sense, slot.argument())) {
        Optional<Filler> filler = resolver.resolve(sentence, token, false);
        boolean other =
            filler.isPresent()
                && filler.get().entity() != subject.entity()
                && object.map(o -> o.entity() != filler.get().entity()).orElse(true);
        if (other) {
          found.put(slot.key(), filler.get().value());
          break;
        }
      }
    }
  }

  private Optional<Value> maker(Token noun) {
    boolean common = !resolver.isName(sentence, noun);
    if (!common || noun.id() >= sentence.size()) {
      return Optional.empty();
    }
    return resolver
        .nameAfter(sentence, noun)
        .filter(
            f -> resolver.entityClass(f.entity()) == io.newsgraph.lexicon.EntityClass.ORGANIZATION)
        .map(Filler::value);
  }
}
