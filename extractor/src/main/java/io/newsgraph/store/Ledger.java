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

  private final DatasetGraph dataset;

  Ledger(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** The documents with this id; more than one only if ids collide. */
  List<Node> withId(String id) {
    return notes(Node.ANY, Note.ID, string(id)).map(Quad::getSubject).toList();
  }

  Optional<Signature> signature(Node document) {
    return note(document).flatMap(Note::signature);
  }

  /** What is noted of a graph. */
  Optional<Note> note(Node graph) {
    return Note.read(graph.getURI(), property -> text(graph, property));
  }

  /** Digest of the graph that is stored for a document. */
  Optional<String> content(Node document) {
    return text(document, Note.CONTENT);
  }

  void note(Note note) {
    forget(NodeFactory.createURI(note.graph()));
    note.asTriples()
        .forEach(
            t ->
                dataset.add(Quad.defaultGraphIRI, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Notes a new signature for a document whose graph stays as it is. */
  void signAgain(Node document, Signature signature) {
    note(document)
        .ifPresent(
            n -> note(new Note(n.graph(), Optional.of(signature), n.content(), n.triples())));
  }

  /** How many triples all documents have together. */
  long triples() {
    return notes(Node.ANY, Note.TRIPLES, Node.ANY)
        .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
        .sum();
  }

  /** Notes the digest of a graph that belongs to no document. */
  void noteContent(Node graph, String content) {
    forget(graph);
    dataset.add(Quad.defaultGraphIRI, graph, Note.CONTENT, string(content));
  }

  void forget(Node document) {
    dataset.deleteAny(Quad.defaultGraphIRI, document, Node.ANY, Node.ANY);
  }

  /** All documents by IRI. */
  SortedMap<String, Signature> documents() {
    SortedMap<String, Signature> documents = new TreeMap<>();
    notes().forEach((iri, note) -> note.signature().ifPresent(s -> documents.put(iri, s)));
    return documents;
  }

  /** The notes on all documents by IRI. */
  SortedMap<String, Note> notes() {
    SortedMap<String, Note> notes = new TreeMap<>();
    nodes().forEach(document -> note(document).ifPresent(n -> notes.put(document.getURI(), n)));
    return notes;
  }

  private List<Node> nodes() {
    return notes(Node.ANY, Note.ID, Node.ANY)
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
