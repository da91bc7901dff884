package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.LexiconTerms;
import io.newsgraph.vocabulary.Ng;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads places with their demonyms, and well-known names. */
final class EntityReader {

  private static final Terms<Place.Kind> KINDS = Terms.of(Place.Kind.class, "");

  private final LexiconGraph graph;
  private final Language language;

  EntityReader(LexiconGraph graph, Language language) {
    this.graph = graph;
    this.language = language;
  }

  /** All places with an {@code ng:placeKind}, by IRI. */
  List<Place> places() {
    return graph.subjects(LexiconTerms.PLACE_KIND).stream().map(this::place).toList();
  }

  private Place place(Node place) {
    Set<String> demonyms = new TreeSet<>();
    graph
        .texts(place, LexiconTerms.DEMONYM, language)
        .forEach(demonym -> demonyms.add(demonym.toLowerCase(Locale.ROOT)));
    return new Place(
        place.toString(),
        placeKind(place),
        label(place),
        names(place),
        Collections.unmodifiableSet(demonyms),
        sameAs(place));
  }

  private Place.Kind placeKind(Node place) {
    String name = graph.text(place, LexiconTerms.PLACE_KIND).orElseThrow();
    return KINDS.read(graph, place, "placeKind", name);
  }

  /** Everything else that has a name and the class of an entity, by IRI. */
  List<KnownEntity> knownEntities() {
    List<KnownEntity> found = new ArrayList<>();
    for (EntityClass entityClass : EntityClass.values()) {
      Node type = Ng.term(entityClass.localName());
      graph.ofType(type).stream()
          .filter(node -> graph.objects(node, LexiconTerms.PLACE_KIND).isEmpty())
          .map(node -> known(node, entityClass))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(KnownEntity::iri));
    return Collections.unmodifiableList(found);
  }

  private KnownEntity known(Node entity, EntityClass entityClass) {
    return new KnownEntity(
        entity.toString(), entityClass, label(entity), names(entity), sameAs(entity));
  }

  private Optional<String> sameAs(Node entity) {
    return graph.objects(entity, OWL2.sameAs.asNode()).stream().findFirst().map(Node::toString);
  }

  private String label(Node entity) {
    List<Node> labels = graph.objects(entity, RDFS.Nodes.label);
    return labels.stream()
        .filter(label -> LexiconGraph.isIn(label, language))
        .findFirst()
        .or(() -> labels.stream().filter(Node::isLiteral).findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElseThrow(() -> graph.fault(entity, "has no name", "add an rdfs:label"));
  }

  private Set<String> names(Node entity) {
    Set<String> names = new TreeSet<>();
    for (Node predicate : List.of(RDFS.Nodes.label, SKOS.altLabel.asNode())) {
      graph.objects(entity, predicate).stream()
          .filter(Node::isLiteral)
          .forEach(name -> names.add(name.getLiteralLexicalForm()));
    }
    return Collections.unmodifiableSet(names);
  }
}
