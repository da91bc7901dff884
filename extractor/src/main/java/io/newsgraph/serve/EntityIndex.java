package io.newsgraph.serve;

import io.newsgraph.text.Names;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The names of all entities, read once: a server has its store to itself, so that nothing changes
 * under it.
 */
final class EntityIndex {

  /** How alike names must be that are not the same. */
  private static final double LEAST_LIKENESS = 0.4;

  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * An entity.
   *
   * @param iri its IRI
   * @param type local name of its class
   * @param french its French name, or else any
   * @param english its English name, or else any
   * @param degree number of statements it takes part in
   * @param folded all its names, without accents and capitals
   */
  record Entry(
      String iri, String type, String french, String english, int degree, List<String> folded) {}

  /**
   * An entity that may be meant.
   *
   * @param entry the entity
   * @param likeness of the name to the one asked, 0–1
   */
  record Match(Entry entry, double likeness) {}

  private EntityIndex() {}

  /** Reads all names; within a transaction. */
  static EntityIndex of(DatasetGraph dataset) {
    Map<Node, Integer> degrees = new HashMap<>();
    for (Node end : List.of(RDF.subject.asNode(), RDF.object.asNode())) {
      dataset.stream(Node.ANY, Node.ANY, end, Node.ANY)
          .filter(quad -> quad.getObject().isURI())
          .forEach(quad -> degrees.merge(quad.getObject(), 1, Integer::sum));
    }
    Map<Node, Known> names = new HashMap<>();
    dataset.stream(Node.ANY, Node.ANY, Schema.MENTIONS, Node.ANY)
        .forEach(quad -> names.computeIfAbsent(quad.getObject(), entity -> new Known()));
    for (Node property : List.of(SKOS.altLabel.asNode(), RDFS.label.asNode(), RDF.type.asNode())) {
      dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
          .filter(quad -> names.containsKey(quad.getSubject()))
          .forEach(quad -> names.get(quad.getSubject()).add(property, quad.getObject()));
    }
    EntityIndex index = new EntityIndex();
    names.forEach(
        (entity, known) ->
            index.entries.put(
                entity.getURI(), known.entry(entity, degrees.getOrDefault(entity, 0))));
    return index;
  }

  /** What is known of an entity while all are read in one go. */
  private static final class Known {

    private final TreeMap<String, String> labels = new TreeMap<>();
    private final TreeSet<String> folded = new TreeSet<>();
    private String type = "";

    void add(Node property, Node value) {
      if (property.equals(RDF.type.asNode())) {
        String name = value.toString();
        String local = name.startsWith(Ng.NS) ? name.substring(Ng.NS.length()) : "";
        type = type.isEmpty() || (!local.isEmpty() && local.compareTo(type) < 0) ? local : type;
        return;
      }
      String name = value.getLiteralLexicalForm();
      folded.add(Names.fold(name));
      if (property.equals(RDFS.label.asNode())) {
        labels.merge(
            value.getLiteralLanguage(),
            name,
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }

    Entry entry(Node entity, int degree) {
      String any = labels.isEmpty() ? entity.getLocalName() : labels.firstEntry().getValue();
      return new Entry(
          entity.getURI(),
          type,
          labels.getOrDefault("fr", any),
          labels.getOrDefault("en", any),
          degree,
          List.copyOf(folded));
    }
  }

  int size() {
    return entries.size();
  }

  Optional<Entry> get(String iri) {
    return Optional.ofNullable(entries.get(iri));
  }

  /** The best connected entity. */
  Optional<Entry> first() {
    return entries.values().stream()
        .min(Comparator.comparingInt((Entry e) -> -e.degree()).thenComparing(Entry::iri));
  }

  /** How many entities each class has. */
  Map<String, Integer> classes() {
    Map<String, Integer> classes = new TreeMap<>();
    entries.values().forEach(entry -> classes.merge(entry.type(), 1, Integer::sum));
    return classes;
  }

  /**
   * The entities whose names are like this one: best likeness first, then best connected.
   *
   * @param type local name of the class they must have; empty for any
   */
  List<Match> search(String name, Optional<String> type, int most) {
    String wanted = Names.fold(name);
    List<Match> found = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (type.isEmpty() || type.get().equals(entry.type())) {
        double likeness =
            entry.folded().stream().mapToDouble(known -> likeness(known, wanted)).max().orElse(0);
        if (likeness >= LEAST_LIKENESS) {
          found.add(new Match(entry, likeness));
        }
      }
    }
    found.sort(
        Comparator.comparingDouble((Match match) -> -match.likeness())
            .thenComparingInt(match -> -match.entry().degree())
            .thenComparing(match -> match.entry().iri()));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /**
   * 1 for the same name; part of a name; else the share of pairs of letters they have in common.
   */
  static double likeness(String known, String wanted) {
    if (known.equals(wanted)) {
      return 1;
    }
    if (wanted.isEmpty()) {
      return 0;
    }
    if (known.startsWith(wanted)) {
      return 0.9;
    }
    if (known.contains(wanted)) {
      return 0.7;
    }
    return 0.69 * pairsInCommon(known, wanted);
  }

  /** The coefficient of Dice over pairs of letters. */
  private static double pairsInCommon(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 2 <= other.length(); i++) {
      if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
