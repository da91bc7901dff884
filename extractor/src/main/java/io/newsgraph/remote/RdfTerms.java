package io.newsgraph.remote;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** RDF terms from RDF4J's classes to Jena's, and as text. */
final class RdfTerms {

  private RdfTerms() {}

  /** The same term as a Jena node. */
  static Node node(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    }
    if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
          .orElseGet(
              () ->
                  NodeFactory.createLiteralDT(
                      literal.getLabel(),
                      TypeMapper.getInstance()
                          .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
    return NodeFactory.createBlankNode(value.stringValue());
  }

  /** The term as N-Triples and SPARQL write it. */
  static String text(Node node) {
    return NodeFmtLib.strNT(node);
  }

  /** The triple as N-Triples and SPARQL write it, full stop and line end included. */
  static void write(Triple triple, StringBuilder out) {
    write(triple, "", out);
  }

  /** The triple as N-Quads write it. */
  static void write(Triple triple, String graph, StringBuilder out) {
    out.append(text(triple.getSubject()))
        .append(' ')
        .append(text(triple.getPredicate()))
        .append(' ')
        .append(text(triple.getObject()))
        .append(graph)
        .append(" .\n");
  }
}
