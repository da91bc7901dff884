package io.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What is noted of a stored graph, so that it is told without reading it whether it has changed.
 *
 * @param graph name of the graph; of a document's graph, the document's IRI
 * @param signature of the input it was made from; empty for a graph that belongs to no document
 * @param content digest of the graph
 * @param triples number of its triples
 */
public record Note(String graph, Optional<Signature> signature, String content, long triples) {

  private static final String NS = "https://newsgraph.example/store#";

  static final Node ID = term("id");
  static final Node EDITION = term("edition");
  static final Node ORIGIN = term("origin");
  static final Node INPUT = term("input");
  static final Node SETTINGS = term("settings");
  static final Node CONTENT = term("content");
  static final Node TRIPLES = term("triples");

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** The same note without the place on this machine where the input was read from. */
  public Note withoutOrigin() {
    return new Note(
        graph,
        signature.map(s -> new Signature(s.id(), s.edition(), "", s.sha256(), s.settings())),
        content,
        triples);
  }

  /** The note as RDF; its subject is the graph's name. */
  public List<Triple> asTriples() {
    List<Triple> triples = new ArrayList<>();
    signature.ifPresent(s -> triples.addAll(signed(s)));
    triples.add(triple(CONTENT, content));
    triples.add(triple(Note.TRIPLES, Long.toString(this.triples)));
    return triples;
  }

  private List<Triple> signed(Signature s) {
    return List.of(
        triple(ID, s.id()),
        triple(EDITION, s.edition()),
        triple(ORIGIN, s.origin()),
        triple(INPUT, s.sha256()),
        triple(SETTINGS, s.settings()));
  }

  private Triple triple(Node property, String value) {
    return Triple.create(
        NodeFactory.createURI(graph), property, NodeFactory.createLiteralString(value));
  }

  /**
   * Reads a note back.
   *
   * @param values the value of a property of {@link #asTriples}, if it has one
   * @return empty when it holds no digest of the graph
   * @throws IllegalArgumentException when a number is none
   */
  public static Optional<Note> read(String graph, Function<Node, Optional<String>> values) {
    return values
        .apply(CONTENT)
        .map(
            content ->
                new Note(
                    graph,
                    signature(values),
                    content,
                    values.apply(TRIPLES).map(Long::valueOf).orElse(0L)));
  }

  private static Optional<Signature> signature(Function<Node, Optional<String>> values) {
    return values
        .apply(ID)
        .map(
            id ->
                new Signature(
                    id,
                    values.apply(EDITION).orElse(""),
                    values.apply(ORIGIN).orElse(""),
                    values.apply(INPUT).orElse(""),
                    values.apply(SETTINGS).orElse("")));
  }
}
