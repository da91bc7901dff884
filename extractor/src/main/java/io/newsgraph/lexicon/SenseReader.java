package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.LexiconTerms;
import io.newsgraph.vocabulary.Ontolex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Reads the senses of entries that express properties. */
final class SenseReader {

  private static final Terms<Sense.Aspect> ASPECTS = Terms.of(Sense.Aspect.class, "");
  private static final double DEFAULT_WEIGHT = 0.9;

  private final LexiconGraph graph;
  private final EntityClasses classes;
  private final Arguments arguments;
  private final Map<String, Property> properties;
  private final Language language;

  SenseReader(
      LexiconGraph graph,
      EntityClasses classes,
      Arguments arguments,
      Map<String, Property> properties,
      Language language) {
    this.graph = graph;
    this.classes = classes;
    this.arguments = arguments;
    this.properties = properties;
    this.language = language;
  }

  Sense read(Node entry, Node sense, Node reference) {
    if (!sense.isURI()) {
      throw graph.fault(entry, "has a sense without IRI", "give the sense an IRI");
    }
    Property property = property(sense, reference);
    return new Sense(
        sense.getURI(),
        property.name(),
        arguments(sense, Ontolex.SUBJ_OF_PROP, true),
        arguments(sense, Ontolex.OBJ_OF_PROP, property.kind() == ValueKind.ENTITY),
        classes.required(sense, sense, LexiconTerms.SUBJECT_TYPE),
        classes.required(sense, sense, LexiconTerms.OBJECT_TYPE),
        new TreeSet<>(graph.texts(sense, LexiconTerms.OBJECT_WORD, language)),
        aspect(sense),
        graph.text(sense, LexiconTerms.CERTAINTY),
        arguments.qualifiers(sense),
        weight(sense),
        graph.texts(sense, SKOS.example.asNode(), language),
        graph.texts(sense, LexiconTerms.COUNTER_EXAMPLE, language));
  }

  private Property property(Node sense, Node reference) {
    Optional<Property> property =
        Optional.ofNullable(properties.get(LexiconGraph.localName(reference)))
            .filter(p -> p.iri().equals(reference.toString()));
    return property.orElseThrow(
        () ->
            graph.fault(
                sense,
                "refers to " + reference + ", which is no property or class of the ontology",
                "correct ontolex:reference or declare the property in newsgraph.ttl"));
  }

  /** Dates, sums and numbers need no argument: the one in the clause is taken. */
  private List<Argument> arguments(Node sense, Node predicate, boolean needed) {
    List<Argument> found = arguments.read(sense, sense, predicate);
    if (needed && found.isEmpty()) {
      String name = predicate.getLocalName();
      throw graph.fault(sense, "has no " + name, "say which argument it is");
    }
    return found;
  }

  private Sense.Aspect aspect(Node sense) {
    return graph
        .text(sense, LexiconTerms.ASPECT)
        .map(name -> ASPECTS.read(graph, sense, "aspect", name))
        .orElse(Sense.Aspect.STATIVE);
  }

  private double weight(Node sense) {
    try {
      double weight =
          graph.text(sense, LexiconTerms.WEIGHT).map(Double::parseDouble).orElse(DEFAULT_WEIGHT);
      if (weight > 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Told below, with the weights out of bounds.
    }
    throw graph.fault(sense, "has a weight that is no number up to 1", "write a number like 0.8");
  }
}
