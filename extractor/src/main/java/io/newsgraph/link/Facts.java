package io.newsgraph.link;

import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Value;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums the claims of a document up as facts: one row for each fact however often it is said, with
 * the strongest certainty (asserted, negated, planned, reported).
 *
 * <p>A general property is left out where a more specific one of its chain is stated at least as
 * strongly of the same two things; the two directions of a symmetric property are one fact.
 */
public final class Facts {

  private final Map<String, Property> properties;

  /** Facts over these properties, by local name (those of the lexicon). */
  public Facts(Map<String, Property> properties) {
    this.properties = properties;
  }

  /** The facts in the order in which the document first says them. */
  public List<Fact> of(LinkedExtraction linked) {
    Map<Key, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : linked.extraction().claims()) {
      Key key = key(claim, linked.entities());
      groups
          .computeIfAbsent(
              groups.containsKey(key.turned()) ? key.turned() : key, k -> new ArrayList<>())
          .add(claim);
    }
    Map<Key, List<Claim>> strongest = new LinkedHashMap<>();
    groups.forEach((key, claims) -> strongest.put(key, strongest(claims)));
    return strongest.entrySet().stream()
        .filter(group -> !saidMoreSpecifically(group.getKey(), group.getValue(), strongest))
        .map(group -> fact(group.getKey(), group.getValue(), linked))
        .toList();
  }

  /**
   * What makes two claims one fact.
   *
   * @param subject IRI
   * @param property local name
   * @param object IRI or printed value
   * @param symmetric true when the two may be exchanged
   */
  private record Key(String subject, String property, String object, boolean symmetric) {

    Key turned() {
      return symmetric ? new Key(object, property, subject, true) : this;
    }

    Key with(String otherProperty) {
      return new Key(subject, otherProperty, object, symmetric);
    }
  }

  private Key key(Claim claim, List<Entity> entities) {
    String object =
        claim.object() instanceof Value.Entity entity
            ? entities.get(entity.chain()).iri()
            : new ValuePrinter(entities).print(claim.object());
    Property property = properties.get(claim.property());
    return new Key(
        entities.get(claim.subject().chain()).iri(),
        claim.property(),
        object,
        property != null && property.symmetric());
  }

  private static List<Claim> strongest(List<Claim> claims) {
    var best = claims.stream().map(Claim::certainty).min(Comparator.naturalOrder()).orElseThrow();
    return claims.stream()
        .filter(claim -> claim.certainty() == best)
        .sorted(Comparator.comparing(Claim::evidence))
        .toList();
  }

  private boolean saidMoreSpecifically(
      Key key, List<Claim> claims, Map<Key, List<Claim>> strongest) {
    return properties.values().stream()
        .filter(property -> isBelow(property, key.property()))
        .map(property -> strongest.get(key.with(property.name())))
        .anyMatch(
            specific ->
                specific != null
                    && specific.get(0).certainty().compareTo(claims.get(0).certainty()) <= 0);
  }

  private boolean isBelow(Property property, String ancestor) {
    Optional<String> parent = property.parent();
    for (int steps = 0; parent.isPresent() && steps < properties.size(); steps++) {
      if (parent.get().equals(ancestor)) {
        return true;
      }
      parent = Optional.ofNullable(properties.get(parent.get())).flatMap(Property::parent);
    }
    return false;
  }

  private static Fact fact(Key key, List<Claim> claims, LinkedExtraction linked) {
    Claim first = claims.get(0);
    ValuePrinter printer = new ValuePrinter(linked.entities());
    Document document = linked.extraction().document().document();
    return new Fact(
        document.id(),
        printer.print(first.subject()),
        key.property(),
        printer.print(first.object()),
        first.certainty(),
        claims.stream()
            .flatMap(claim -> claim.source().stream())
            .findFirst()
            .map(s -> source(s, linked)),
        qualifiers(claims, printer),
        first.evidence(),
        document.quote(first.evidence()),
        claims.stream().mapToDouble(Claim::confidence).max().orElse(0));
  }

  private static String source(Claim.Source source, LinkedExtraction linked) {
    return source.chain().map(chain -> linked.entities().get(chain).label()).orElse(source.name());
  }

  private static SortedMap<String, String> qualifiers(List<Claim> claims, ValuePrinter printer) {
    SortedMap<String, String> printed = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.object() instanceof Value.Quantity counted) {
        putBounds(counted.unit().isEmpty() ? "quantity" : "amount", counted, printed);
      }
      for (Claim.Qualifier qualifier : claim.qualifiers()) {
        put(qualifier, printer, printed);
      }
    }
    return printed;
  }

  private static void put(
      Claim.Qualifier qualifier, ValuePrinter printer, SortedMap<String, String> printed) {
    if (printed.putIfAbsent(qualifier.key(), printer.print(qualifier.value())) == null
        && qualifier.value() instanceof Value.Quantity quantity) {
      putBounds(qualifier.key(), quantity, printed);
    }
  }

  private static void putBounds(
      String key, Value.Quantity quantity, SortedMap<String, String> printed) {
    quantity
        .minimum()
        .ifPresent(
            min -> printed.putIfAbsent(key + "Min", ValuePrinter.print(min, quantity.unit())));
    quantity
        .maximum()
        .ifPresent(
            max -> printed.putIfAbsent(key + "Max", ValuePrinter.print(max, quantity.unit())));
  }
}
