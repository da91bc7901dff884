package io.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extract.Certainty;
import io.newsgraph.extract.Resolution;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Place;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.lexicon.ValueKind;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The constants of Java and the terms of {@code newsgraph.ttl} are the same. */
class VocabularyTest {

  private static final Graph ONTOLOGY = graph("ontology/newsgraph.ttl");
  private static final Graph FRAMES = graph("ontology/lexicon/frames.ttl");

  private static Graph graph(String file) {
    return RDFParser.source(OntologyFiles.path(file)).toGraph();
  }

  private static Set<String> constants(Class<?>... classes) {
    return Stream.of(classes)
        .flatMap(type -> Arrays.stream(type.getFields()))
        .filter(field -> field.getType() == Node.class)
        .map(VocabularyTest::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> subjects(Graph graph, Node predicate, Node object, String namespace) {
    return graph
        .find(Node.ANY, predicate, object)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(namespace))
        .mapWith(Node::getURI)
        .toSet();
  }

  private static Set<String> ofType(String className) {
    return subjects(ONTOLOGY, RDF.Nodes.type, Ng.term(className), Ng.NS);
  }

  private static <E extends Enum<E>> Set<String> individuals(
      Class<E> type, Function<E, String> localName) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> Ng.term(localName.apply(constant)).getURI())
        .collect(Collectors.toSet());
  }

  private static String camelCase(Enum<?> constant) {
    return Stream.of(constant.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  @Test
  void everyConstantIsInTheTurtle() {
    Set<String> declared = subjects(ONTOLOGY, RDF.Nodes.type, Node.ANY, Ng.NS);
    Set<String> ours = constants(Ng.class, LexiconTerms.class);
    ours.removeIf(iri -> !iri.startsWith(Ng.NS));

    assertThat(declared).containsAll(ours);
  }

  @Test
  void everyFrameThatJavaNamesIsInTheTurtle() {
    Set<String> frames = constants(LexiconTerms.class);
    frames.removeIf(iri -> !iri.startsWith(LexiconTerms.FRAME_NS));

    assertThat(frames).isNotEmpty();
    assertThat(subjects(FRAMES, RDF.Nodes.type, Node.ANY, LexiconTerms.FRAME_NS))
        .containsAll(frames);
  }

  /** Relations and qualifiers are data: the first are read, the second named by their keys. */
  @Test
  void everyOtherPropertyOfTheTurtleHasAConstant() {
    Set<String> properties = new TreeSet<>();
    for (Node type :
        Set.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), RDF.Nodes.Property)) {
      properties.addAll(subjects(ONTOLOGY, RDF.Nodes.type, type, Ng.NS));
    }
    properties.removeAll(subjects(ONTOLOGY, LexiconTerms.VALUE_KIND, Node.ANY, Ng.NS));
    properties.removeAll(subjects(ONTOLOGY, OWL2.inverseOf.asNode(), Node.ANY, Ng.NS));
    Stream.of(
            "price",
            "amount",
            "share",
            "quantity",
            "role",
            "date",
            "duration",
            "seller",
            "buyer",
            "place")
        .forEach(key -> assertThat(properties.remove(Ng.NS + key)).as(key).isTrue());

    assertThat(constants(Ng.class, LexiconTerms.class)).containsAll(properties);
  }

  @Test
  void closedSetsAreTheSame() {
    assertThat(ofType("CueKind")).isEqualTo(individuals(Cue.Kind.class, VocabularyTest::camelCase));
    assertThat(ofType("Certainty")).isEqualTo(individuals(Certainty.class, Certainty::localName));
    assertThat(ofType("ResolutionKind"))
        .isEqualTo(individuals(Resolution.Kind.class, VocabularyTest::camelCase));
    assertThat(ofType("Aspect"))
        .isEqualTo(individuals(Sense.Aspect.class, VocabularyTest::camelCase));
    assertThat(ofType("PlaceKind"))
        .isEqualTo(individuals(Place.Kind.class, VocabularyTest::camelCase));
    assertThat(ofType("ValueKind"))
        .isEqualTo(individuals(ValueKind.class, kind -> camelCase(kind) + "Value"));
    Set<String> effects = new TreeSet<>(ofType("Certainty"));
    effects.addAll(ofType("Effect"));
    assertThat(effects).isEqualTo(individuals(Cue.Effect.class, VocabularyTest::camelCase));
    assertThat(subjects(ONTOLOGY, RDF.Nodes.type, OWL2.Class.asNode(), Ng.NS))
        .containsAll(individuals(EntityClass.class, EntityClass::localName));
  }
}
