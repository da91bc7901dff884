package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/**
 * The triples of an ontology by subject and predicate, with the file that each term stands in.
 * Built once and read once, which two plain indexes serve faster than a general graph.
 */
final class LexiconGraph {

  static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  /** Blank nodes have no text of their own: they stay in the order in which they are written. */
  private static final Comparator<Node> AS_WRITTEN =
      Comparator.comparing(node -> node.isBlank() ? "" : node.toString());

  private final Map<Node, Map<Node, Set<Node>>> bySubject = new HashMap<>();
  private final Map<Node, Set<Node>> byPredicate = new HashMap<>();
  private final Map<Node, Set<Node>> byType = new HashMap<>();
  private final Map<Node, String> files = new HashMap<>();

  /** Receives the triples of a file. */
  StreamRDF collecting(String file) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        add(triple);
        files.putIfAbsent(triple.getSubject(), file);
      }
    };
  }

  private void add(Triple triple) {
    bySubject
        .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>(8))
        .computeIfAbsent(triple.getPredicate(), predicate -> new LinkedHashSet<>(4))
        .add(triple.getObject());
    byPredicate
        .computeIfAbsent(triple.getPredicate(), predicate -> new LinkedHashSet<>())
        .add(triple.getSubject());
    if (triple.getPredicate().equals(RDF.Nodes.type)) {
      byType
          .computeIfAbsent(triple.getObject(), type -> new LinkedHashSet<>())
          .add(triple.getSubject());
    }
  }

  private Set<Node> values(Node subject, Node predicate) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(predicate, Set.of());
  }

  /** All objects, in a fixed order: blank nodes as written, then the others by text. */
  List<Node> objects(Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>(values(subject, predicate));
    if (objects.size() > 1) {
      objects.sort(AS_WRITTEN);
    }
    return objects;
  }

  /** The only object, if any. */
  Optional<Node> object(Node subject, Node predicate) {
    Set<Node> objects = values(subject, predicate);
    if (objects.size() > 1) {
      String name = predicate.getLocalName();
      throw fault(subject, "has several values of " + name, "keep one");
    }
    return objects.stream().findFirst();
  }

  /** The only object, which must be there. */
  Node required(Node subject, Node predicate, Node owner, String advice) {
    return object(subject, predicate)
        .orElseThrow(() -> fault(owner, "has no " + predicate.getLocalName(), advice));
  }

  /** All subjects that have this predicate, by IRI. */
  Set<Node> subjects(Node predicate) {
    Set<Node> subjects = new TreeSet<>(BY_TEXT);
    subjects.addAll(byPredicate.getOrDefault(predicate, Set.of()));
    return subjects;
  }

  /** All subjects that have this predicate and object, by IRI. */
  Set<Node> subjects(Node predicate, Node object) {
    Set<Node> subjects = new TreeSet<>(BY_TEXT);
    byPredicate.getOrDefault(predicate, Set.of()).stream()
        .filter(subject -> contains(subject, predicate, object))
        .forEach(subjects::add);
    return subjects;
  }

  /** All terms of this type, by IRI. */
  Set<Node> ofType(Node type) {
    Set<Node> terms = new TreeSet<>(BY_TEXT);
    terms.addAll(byType.getOrDefault(type, Set.of()));
    return terms;
  }

  boolean contains(Node subject, Node predicate, Node object) {
    return values(subject, predicate).contains(object);
  }

  /** Literals in the language or without one, as written, in a fixed order. */
  List<String> texts(Node subject, Node predicate, Language language) {
    return objects(subject, predicate).stream()
        .filter(node -> isIn(node, language))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** The lexical form of a literal, or the local name of an IRI. */
  Optional<String> text(Node subject, Node predicate) {
    return object(subject, predicate).map(LexiconGraph::plain);
  }

  /** A boolean that may be left out. */
  boolean flag(Node subject, Node predicate, boolean otherwise) {
    return text(subject, predicate).map(t -> t.equals("true") || t.equals("1")).orElse(otherwise);
  }

  /** Members of an RDF list. */
  Stream<Node> list(Node head) {
    return Stream.iterate(
            Optional.of(head), Optional::isPresent, n -> object(n.get(), RDF.Nodes.rest))
        .flatMap(n -> object(n.get(), RDF.Nodes.first).stream());
  }

  /** Whether a literal is in the language or in none. */
  static boolean isIn(Node literal, Language language) {
    if (!literal.isLiteral()) {
      return false;
    }
    String tag = literal.getLiteralLanguage();
    return tag.isEmpty() || Language.ofTag(tag).filter(language::equals).isPresent();
  }

  static String plain(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : localName(node);
  }

  /** What follows the last # or /. */
  static String localName(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** A fault of this term. */
  LexiconException fault(Node term, String problem, String advice) {
    String place = term.isURI() ? term.getURI() : "a blank node";
    return new LexiconException(files.getOrDefault(term, "ontology"), place, problem, advice);
  }
}
