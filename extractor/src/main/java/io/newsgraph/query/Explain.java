package io.newsgraph.query;

import io.newsgraph.store.StatementReader;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.text.Names;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * Finds the evidence behind what the graph says: every statement, with its sentences and their
 * source.
 */
public final class Explain {

  private final Source source;

  /** Explains what this store holds. */
  public Explain(Store store) {
    this(Source.of(store));
  }

  /** Explains what a store on this machine or a repository elsewhere holds. */
  public Explain(Source source) {
    this.source = source;
  }

  /**
   * The statements about a subject, in order of publication; those of which it is the object too
   * when no property is named.
   *
   * @param subject name or IRI of an entity
   * @param property local name or label; more specific properties are found too
   * @param object name or IRI of an entity, or a number, date or amount as printed
   * @throws QueryException.Unknown when nothing is called so
   */
  public List<StoredStatement> statements(
      String subject, Optional<String> property, Optional<String> object) {
    return source.read(
        dataset -> {
          Lookup lookup = new Lookup(dataset);
          Set<Node> properties =
              property.map(name -> withSpecific(lookup.property(name), dataset)).orElse(Set.of());
          Predicate<StoredStatement> isMeant =
              object.map(name -> hasObject(name, lookup)).orElse(statement -> true);
          return found(lookup.entities(subject), property.isEmpty(), dataset).stream()
              .filter(s -> properties.isEmpty() || properties.contains(s.property()))
              .filter(isMeant)
              .toList();
        });
  }

  /**
   * What rules have concluded about the same, if the store holds conclusions.
   *
   * @throws QueryException.Unknown when nothing is called so
   */
  public List<Inferred> inferred(
      String subject, Optional<String> property, Optional<String> object) {
    return source.read(
        dataset -> {
          Lookup lookup = new Lookup(dataset);
          Set<Node> properties =
              property.map(name -> withSpecific(lookup.property(name), dataset)).orElse(Set.of());
          Set<Node> objects =
              object.map(name -> Set.copyOf(lookup.entities(name))).orElse(Set.of());
          return lookup.entities(subject).stream()
              .flatMap(e -> Inferred.about(e, property.isEmpty(), dataset).stream())
              .filter(i -> properties.isEmpty() || properties.contains(i.property()))
              .filter(i -> objects.isEmpty() || objects.contains(i.object()))
              .distinct()
              .toList();
        });
  }

  private static List<StoredStatement> found(
      List<Node> subjects, boolean asObjectToo, DatasetGraph dataset) {
    StatementReader reader = new StatementReader(dataset);
    Map<String, StoredStatement> found = new LinkedHashMap<>();
    for (Node subject : subjects) {
      Stream.concat(
              reader.about(subject).stream(),
              asObjectToo ? reader.with(subject).stream() : Stream.of())
          .forEach(statement -> found.putIfAbsent(statement.iri(), statement));
    }
    return List.copyOf(found.values());
  }

  private static Set<Node> withSpecific(Node property, DatasetGraph dataset) {
    Set<Node> properties = new TreeSet<>(Comparator.comparing(Node::toString));
    properties.add(property);
    dataset.stream(Node.ANY, Node.ANY, RDFS.subPropertyOf.asNode(), property)
        .forEach(quad -> properties.add(quad.getSubject()));
    return properties;
  }

  private static Predicate<StoredStatement> hasObject(String name, Lookup lookup) {
    String folded = Names.fold(name);
    Predicate<StoredStatement> byLabel =
        statement -> Names.fold(statement.objectLabel()).equals(folded);
    try {
      Set<Node> entities = Set.copyOf(lookup.entities(name));
      return byLabel.or(statement -> entities.contains(statement.object()));
    } catch (QueryException.Unknown e) {
      if (name.chars().noneMatch(Character::isDigit)) {
        throw e;
      }
      return byLabel;
    }
  }
}
