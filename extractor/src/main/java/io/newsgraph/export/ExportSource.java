package io.newsgraph.export;

import io.newsgraph.store.Graphs;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import io.newsgraph.vocabulary.Prefixes;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What formats read from: the selected part of a store, subject by subject in a stable order. */
public final class ExportSource {

  /** Type and names first, then who does what, then the rest by IRI. */
  private static final List<Node> FIRST =
      List.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          RDF.subject.asNode(),
          RDF.predicate.asNode(),
          RDF.object.asNode(),
          Ng.CERTAINTY);

  private static final Comparator<Triple> ORDER =
      Comparator.comparingInt((Triple t) -> rank(t.getPredicate()))
          .thenComparing(t -> t.getPredicate().getURI())
          .thenComparing(t -> NodeFmtLib.strNT(t.getObject()));

  private final DatasetGraph dataset;
  private final Selection selection;
  private final String base;

  ExportSource(DatasetGraph dataset, Selection selection, String base) {
    this.dataset = dataset;
    this.selection = selection;
    this.base = base;
  }

  /**
   * All triples about one thing.
   *
   * @param subject the thing
   * @param triples never empty; in the order in which they are best read
   */
  record Block(Node subject, List<Triple> triples) {}

  PrefixMapping prefixes() {
    return Prefixes.with(base);
  }

  /** The names of the graphs, sorted; the copy of the ontology is left out. */
  List<Node> graphs() {
    return Iter.asStream(dataset.listGraphNodes())
        .filter(name -> !name.equals(Graphs.ONTOLOGY))
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** What one graph says. */
  Stream<Block> blocks(Node graph) {
    TreeSet<String> subjects = new TreeSet<>();
    dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEach(quad -> subjects.add(quad.getSubject().toString()));
    return subjects.stream().flatMap(subject -> block(graph, subject));
  }

  /** What all graphs say together. Only the ontology describes terms of the ontology. */
  Stream<Block> blocks() {
    TreeSet<String> subjects = new TreeSet<>();
    String last = "";
    var quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      String subject = quads.next().getSubject().toString();
      if (!subject.equals(last) && !subject.startsWith(Ng.NS)) {
        subjects.add(subject);
        last = subject;
      }
    }
    return subjects.stream().flatMap(subject -> block(Quad.unionGraph, subject));
  }

  private Stream<Block> block(Node graph, String iri) {
    Node subject = NodeFactory.createURI(iri);
    List<Triple> triples =
        dataset.stream(graph, subject, Node.ANY, Node.ANY)
            .filter(quad -> isSelected(quad) && quad.getSubject().equals(subject))
            .map(Quad::asTriple)
            .distinct()
            .sorted(ORDER)
            .toList();
    return triples.isEmpty() ? Stream.of() : Stream.of(new Block(subject, triples));
  }

  private boolean isSelected(Quad quad) {
    return selection.text() || !quad.getPredicate().equals(Nif.IS_STRING);
  }

  private static int rank(Node property) {
    int position = FIRST.indexOf(property);
    return position < 0 ? FIRST.size() : position;
  }

  /** What is to be written. */
  Selection selection() {
    return selection;
  }

  /** What terms of the ontology are called. */
  SortedMap<String, TermLabels> termLabels() {
    return TermLabels.of(dataset);
  }

  /** The store as entities and edges. */
  public GraphView graphView() {
    return new GraphViewReader(dataset, selection).read();
  }
}
