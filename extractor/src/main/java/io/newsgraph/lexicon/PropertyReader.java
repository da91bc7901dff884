package io.newsgraph.lexicon;

import io.newsgraph.vocabulary.LexiconTerms;
import io.newsgraph.vocabulary.Schema;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the properties that articles are searched for: those with an {@code ng:valueKind}. */
final class PropertyReader {

  private static final Terms<ValueKind> KINDS = Terms.of(ValueKind.class, "Value");
  private static final Terms<Property.Lifespan.End> ENDS =
      Terms.of(Property.Lifespan.End.class, "");

  private final LexiconGraph graph;
  private final EntityClasses classes;
  private final Arguments arguments;
  private final Set<Node> terms;

  PropertyReader(LexiconGraph graph, EntityClasses classes, Arguments arguments) {
    this.graph = graph;
    this.classes = classes;
    this.arguments = arguments;
    this.terms = graph.subjects(LexiconTerms.VALUE_KIND);
  }

  /** All properties by local name, sorted. */
  Map<String, Property> read() {
    Map<String, Property> properties = new TreeMap<>();
    for (Node term : terms) {
      Property property = read(term);
      if (properties.put(property.name(), property) != null) {
        throw graph.fault(term, "has the local name of another property", "rename it");
      }
    }
    return Collections.unmodifiableMap(properties);
  }

  private Property read(Node term) {
    return new Property(
        LexiconGraph.localName(term),
        term.getURI(),
        classes.covered(graph.objects(term, RDFS.Nodes.domain)),
        range(term),
        kind(term),
        parent(term),
        graph.contains(term, RDF.Nodes.type, OWL2.SymmetricProperty.asNode()),
        graph.object(term, LexiconTerms.WHEN_ENDED).map(ended -> name(term, ended)),
        graph.text(term, LexiconTerms.MONEY_QUALIFIER),
        graph.text(term, LexiconTerms.PERCENT_QUALIFIER),
        graph.text(term, LexiconTerms.COUNT_QUALIFIER),
        graph.flag(term, LexiconTerms.TAKES_ROLE, false),
        arguments.qualifiers(term),
        alsoStates(term),
        typeAlternatives(term),
        graph.flag(term, LexiconTerms.DESCRIBED_OBJECT, false),
        classes.covered(graph.objects(term, LexiconTerms.SAID_BY_DEMONYM_OF)),
        possessions(term),
        graph.object(term, LexiconTerms.WITH_SHARE).map(share -> name(term, share)),
        graph.flag(term, LexiconTerms.DESCRIBED_SUBJECT, false),
        lifespan(term));
  }

  private Optional<Property.Lifespan> lifespan(Node term) {
    return graph
        .text(term, LexiconTerms.LIFESPAN)
        .map(
            end ->
                new Property.Lifespan(
                    ENDS.read(graph, term, "lifespan", end),
                    graph.objects(term, LexiconTerms.LIFESPAN_MARK).stream()
                        .map(LexiconGraph::plain)
                        .collect(Collectors.toCollection(TreeSet::new))));
  }

  private Set<EntityClass> range(Node term) {
    List<Node> ranges =
        Stream.of(RDFS.Nodes.range, Schema.RANGE_INCLUDES)
            .flatMap(predicate -> graph.objects(term, predicate).stream())
            .toList();
    return classes.covered(ranges);
  }

  private ValueKind kind(Node term) {
    String name = graph.text(term, LexiconTerms.VALUE_KIND).orElseThrow();
    return KINDS.read(graph, term, "valueKind", name);
  }

  private Optional<String> parent(Node term) {
    List<Node> parents =
        graph.objects(term, RDFS.Nodes.subPropertyOf).stream().filter(terms::contains).toList();
    if (parents.size() > 1) {
      throw graph.fault(term, "has several superproperties", "keep one of ours");
    }
    return parents.stream().findFirst().map(LexiconGraph::localName);
  }

  private List<Property.AlsoStates> alsoStates(Node term) {
    return graph.objects(term, LexiconTerms.ALSO_STATES).stream()
        .map(node -> alsoStates(term, node))
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  private Property.AlsoStates alsoStates(Node term, Node node) {
    Set<String> unless =
        graph.objects(node, LexiconTerms.UNLESS_CERTAINTY).stream()
            .map(LexiconGraph::localName)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Property.AlsoStates(
        stated(term, node),
        filler(term, node, LexiconTerms.TAKES_SUBJECT),
        filler(term, node, LexiconTerms.TAKES_OBJECT),
        Collections.unmodifiableSet(unless));
  }

  private String filler(Node term, Node node, Node predicate) {
    String advice = "write \"subject\", \"object\" or a qualifier key";
    return LexiconGraph.plain(graph.required(node, predicate, term, advice));
  }

  private List<Property.TypeAlternative> typeAlternatives(Node term) {
    return graph.objects(term, LexiconTerms.TYPE_ALTERNATIVE).stream()
        .flatMap(node -> typeAlternatives(term, node))
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  /** One for each class that the types cover: a product is a product or a work. */
  private Stream<Property.TypeAlternative> typeAlternatives(Node term, Node node) {
    String stated = stated(term, node);
    Set<Optional<EntityClass>> subjects = optional(term, node, LexiconTerms.SUBJECT_TYPE);
    Set<Optional<EntityClass>> objects = optional(term, node, LexiconTerms.OBJECT_TYPE);
    return subjects.stream()
        .flatMap(s -> objects.stream().map(o -> new Property.TypeAlternative(s, o, stated)));
  }

  private List<Property.Possession> possessions(Node term) {
    return graph.objects(term, LexiconTerms.SAID_BY_POSSESSION).stream()
        .flatMap(node -> possessions(term, node))
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  private Stream<Property.Possession> possessions(Node term, Node node) {
    boolean subject = filler(term, node, LexiconTerms.TAKES_SUBJECT).equals("possessor");
    Set<EntityClass> possessed = classes.required(term, node, LexiconTerms.POSSESSED_TYPE);
    return classes.required(term, node, LexiconTerms.POSSESSOR_TYPE).stream()
        .flatMap(a -> possessed.stream().map(b -> new Property.Possession(a, b, subject)));
  }

  private Set<Optional<EntityClass>> optional(Node term, Node node, Node predicate) {
    Set<EntityClass> found = EnumSet.noneOf(EntityClass.class);
    found.addAll(classes.required(term, node, predicate));
    return found.isEmpty()
        ? Set.of(Optional.empty())
        : found.stream().map(Optional::of).collect(Collectors.toSet());
  }

  private String stated(Node term, Node node) {
    return name(term, graph.required(node, LexiconTerms.STATES, term, "say what it states"));
  }

  private String name(Node owner, Node property) {
    if (!terms.contains(property)) {
      throw graph.fault(
          owner,
          "unknown property " + property,
          "declare it in newsgraph.ttl with an ng:valueKind");
    }
    return LexiconGraph.localName(property);
  }
}
