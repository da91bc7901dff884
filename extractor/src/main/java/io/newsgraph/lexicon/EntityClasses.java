package io.newsgraph.lexicon;

import io.newsgraph.vocabulary.Ng;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Resolves classes of the ontology (subclasses, unions) to the entity classes they cover. */
final class EntityClasses {

  private final LexiconGraph graph;
  private static final Node CLOSE_MATCH = SKOS.closeMatch.asNode();
  private static final Node NARROW_MATCH = SKOS.narrowMatch.asNode();

  private final Map<Node, Set<EntityClass>> covered = new HashMap<>();

  EntityClasses(LexiconGraph graph) {
    this.graph = graph;
  }

  /** The entity class with this IRI, if it is one. */
  static Optional<EntityClass> of(Node term) {
    if (!term.isURI() || !term.getURI().startsWith(Ng.NS)) {
      return Optional.empty();
    }
    String name = term.getURI().substring(Ng.NS.length());
    for (EntityClass entityClass : EntityClass.values()) {
      if (entityClass.localName().equals(name)) {
        return Optional.of(entityClass);
      }
    }
    return Optional.empty();
  }

  /** The classes of other vocabularies that are one of ours or a part of it, by IRI. */
  Map<String, EntityClass> aligned() {
    Map<String, EntityClass> aligned = new HashMap<>();
    for (EntityClass entityClass : EntityClass.values()) {
      Node term = Ng.term(entityClass.localName());
      for (Node link : List.of(OWL2.equivalentClass.asNode(), CLOSE_MATCH, NARROW_MATCH)) {
        for (Node other : graph.objects(term, link)) {
          aligned.putIfAbsent(other.toString(), entityClass);
        }
      }
    }
    return aligned;
  }

  /** All entity classes that the classes cover, in the order of the enum. */
  Set<EntityClass> covered(List<Node> terms) {
    Set<EntityClass> found = EnumSet.noneOf(EntityClass.class);
    terms.forEach(term -> found.addAll(covered.computeIfAbsent(term, this::covered)));
    return Collections.unmodifiableSet(found);
  }

  private Set<EntityClass> covered(Node term) {
    Set<EntityClass> found = EnumSet.noneOf(EntityClass.class);
    collect(term, found, new HashSet<>());
    return found;
  }

  /**
   * All entity classes that the values of the predicate cover.
   *
   * @throws LexiconException if a value covers none
   */
  Set<EntityClass> required(Node owner, Node subject, Node predicate) {
    List<Node> terms = graph.objects(subject, predicate);
    for (Node term : terms) {
      if (covered.computeIfAbsent(term, this::covered).isEmpty()) {
        String name = LexiconGraph.localName(term);
        throw graph.fault(owner, "unknown class " + name, "name a class of newsgraph.ttl");
      }
    }
    return covered(terms);
  }

  private void collect(Node term, Set<EntityClass> found, Set<Node> seen) {
    if (!seen.add(term)) {
      return;
    }
    of(term).ifPresent(found::add);
    graph
        .objects(term, OWL2.unionOf.asNode())
        .forEach(head -> graph.list(head).forEach(member -> collect(member, found, seen)));
    graph.subjects(RDFS.Nodes.subClassOf, term).forEach(subclass -> collect(subclass, found, seen));
  }
}
