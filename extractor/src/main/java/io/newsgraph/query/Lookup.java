package io.newsgraph.query;

import io.newsgraph.query.QueryException.Unknown;
import io.newsgraph.text.Names;
import io.newsgraph.vocabulary.Ng;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds entities, classes and properties by what people call them. Use within a read. */
final class Lookup {

  private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());
  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final int SUGGESTIONS = 3;

  private final DatasetGraph dataset;

  Lookup(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The entities that a name or an IRI means, in the order of their IRIs: those written just so,
   * else those that differ in case and accents only.
   */
  List<Node> entities(String name) {
    if (name.matches("https?://\\S+")) {
      // The subject found, not the one asked for: a merged entity counts as another.
      Optional<Node> known =
          dataset.stream(Node.ANY, NodeFactory.createURI(name), RDF.type.asNode(), Node.ANY)
              .map(Quad::getSubject)
              .findFirst();
      if (known.isPresent()) {
        return List.of(known.get());
      }
    }
    Set<String> found = named(name);
    if (found.isEmpty()) {
      String folded = Names.fold(name);
      found = labelled(label -> Names.fold(label).equals(folded), Integer.MAX_VALUE);
    }
    if (found.isEmpty()) {
      throw new Unknown("nobody and nothing in the store is called \"" + name + "\"" + like(name));
    }
    return found.stream().map(NodeFactory::createURI).toList();
  }

  private Set<String> named(String name) {
    Set<String> found = new TreeSet<>();
    for (Node property : NAMES) {
      for (String language : LANGUAGES) {
        dataset.stream(Node.ANY, Node.ANY, property, NodeFactory.createLiteralLang(name, language))
            .filter(Lookup::isEntity)
            .forEach(quad -> found.add(quad.getSubject().getURI()));
      }
    }
    return found;
  }

  private Set<String> labelled(Predicate<String> test, int most) {
    Set<String> found = new TreeSet<>();
    for (Node property : NAMES) {
      dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
          .filter(quad -> quad.getObject().isLiteral() && isEntity(quad))
          .filter(quad -> test.test(quad.getObject().getLiteralLexicalForm()))
          .limit(most)
          .forEach(quad -> found.add(quad.getSubject().getURI()));
    }
    return found;
  }

  private static boolean isEntity(Quad quad) {
    return quad.getSubject().isURI() && !quad.getSubject().getURI().startsWith(Ng.NS);
  }

  private String like(String name) {
    String folded = Names.fold(name);
    if (folded.length() < SUGGESTIONS) {
      return "";
    }
    List<String> similar = new ArrayList<>();
    dataset.stream(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filter(quad -> quad.getObject().isLiteral() && isEntity(quad))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .filter(label -> isLike(Names.fold(label), folded))
        .distinct()
        .limit(SUGGESTIONS)
        .forEach(similar::add);
    return similar.isEmpty() ? "" : "; similar: " + String.join(", ", similar);
  }

  private static boolean isLike(String label, String name) {
    return label.contains(name) || (label.length() >= SUGGESTIONS && name.contains(label));
  }

  /** The class with this local name or label. */
  Node entityClass(String name) {
    return term(name, RDF.type.asNode(), CLASSES, "class");
  }

  /** The property with this local name or label. */
  Node property(String name) {
    return term(name, Ng.term("valueKind"), List.of(Node.ANY), "property");
  }

  private static final List<Node> CLASSES =
      List.of(NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class"));

  private Node term(String name, Node marker, List<Node> values, String kind) {
    String wanted = Names.fold(name);
    List<Node> terms =
        values.stream()
            .flatMap(value -> dataset.stream(Node.ANY, Node.ANY, marker, value))
            .map(Quad::getSubject)
            .filter(term -> term.isURI() && term.getURI().startsWith(Ng.NS))
            .distinct()
            .toList();
    return terms.stream()
        .filter(term -> called(term).anyMatch(wanted::equals))
        .findFirst()
        .orElseThrow(() -> new Unknown("no " + kind + " is called \"" + name + "\"" + of(terms)));
  }

  private Stream<String> called(Node term) {
    return Stream.concat(
        Stream.of(Names.fold(localName(term))),
        dataset.stream(Node.ANY, term, RDFS.label.asNode(), Node.ANY)
            .map(quad -> Names.fold(quad.getObject().getLiteralLexicalForm())));
  }

  private static String of(List<Node> terms) {
    return "; known: " + String.join(", ", terms.stream().map(Lookup::localName).sorted().toList());
  }

  static String localName(Node term) {
    return term.getURI().substring(Ng.NS.length());
  }
}
