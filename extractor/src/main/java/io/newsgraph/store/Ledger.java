package io.newsgraph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The store's own notes on its documents: signature of the input and digest of the graph.
 *
 * <p>They stand in the unnamed graph, which queries and exports do not see (their default graph is
 * the union of the named ones), and are committed together with the documents.
 */
final class Ledger {

  private static final String NS = "https://newsgraph.example/store#";
  private static final Node ID = term("id");
  private static final Node EDITION = term("edition");
  private static final Node ORIGIN = term("origin");
  private static final Node INPUT = term("input");
  private static final Node SETTINGS = term("settings");
  private static final Node CONTENT = term("content");
  private static final Node TRIPLES = term("triples");

  private final DatasetGraph dataset;

  Ledger(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** The documents with this id; more than one only if ids collide. */
  List<Node> withId(String id) {
    return notes(Node.ANY, ID, string(id)).map(Quad::getSubject).toList();
  }

  Optional<Signature> signature(Node document) {
    return text(document, ID)
        .map(
            id ->
                new Signature(
                    id,
                    text(document, EDITION).orElse(""),
                    text(document, ORIGIN).orElse(""),
                    text(document, INPUT).orElse(""),
                    text(document, SETTINGS).orElse("")));
  }

  /** Digest of the graph that is stored for a document. */
  Optional<String> content(Node document) {
    return text(document, CONTENT);
  }

  void note(Node document, Signature signature, String content, long triples) {
    forget(document);
    sign(document, signature);
    add(document, CONTENT, string(content));
    add(document, TRIPLES, string(Long.toString(triples)));
  }

  /** Notes a new signature for a document whose graph stays as it is. */
  void signAgain(Node document, Signature signature) {
    for (Node property : List.of(ID, EDITION, ORIGIN, INPUT, SETTINGS)) {
      dataset.deleteAny(Quad.defaultGraphIRI, document, property, Node.ANY);
    }
    sign(document, signature);
  }

  private void sign(Node document, Signature signature) {
    add(document, ID, string(signature.id()));
    add(document, EDITION, string(signature.edition()));
    add(document, ORIGIN, string(signature.origin()));
    add(document, INPUT, string(signature.sha256()));
    add(document, SETTINGS, string(signature.settings()));
  }

  /** How many triples all documents have together. */
  long triples() {
    return notes(Node.ANY, TRIPLES, Node.ANY)
        .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
        .sum();
  }

  /** Notes the digest of a graph that belongs to no document. */
  void noteContent(Node graph, String content) {
    forget(graph);
    add(graph, CONTENT, string(content));
  }

  private void add(Node document, Node property, Node value) {
    dataset.add(Quad.defaultGraphIRI, document, property, value);
  }

  void forget(Node document) {
    dataset.deleteAny(Quad.defaultGraphIRI, document, Node.ANY, Node.ANY);
  }

  /** All documents by IRI. */
  SortedMap<String, Signature> documents() {
    SortedMap<String, Signature> documents = new TreeMap<>();
    for (Node document : nodes()) {
      signature(document).ifPresent(signature -> documents.put(document.getURI(), signature));
    }
    return documents;
  }

  private List<Node> nodes() {
    return notes(Node.ANY, ID, Node.ANY)
        .map(Quad::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /**
   * Not through the unnamed graph as a Graph: with a union default graph its remove empties them
   * all.
   */
  private Stream<Quad> notes(Node document, Node property, Node value) {
    return dataset.stream(Quad.defaultGraphIRI, document, property, value);
  }

  private Optional<String> text(Node document, Node property) {
    return notes(document, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
