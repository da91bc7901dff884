package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of the NLP Interchange Format 2.0 (offsets and quotes) and of ITS RDF (what a mention
 * means).
 */
public final class Nif {

  /** Namespace of NIF core. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** Namespace of ITS RDF. */
  public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";

  public static final Node CONTEXT = term("Context");
  public static final Node IS_STRING = term("isString");
  public static final Node SENTENCE = term("Sentence");
  public static final Node PHRASE = term("Phrase");
  public static final Node BEGIN_INDEX = term("beginIndex");
  public static final Node END_INDEX = term("endIndex");
  public static final Node ANCHOR_OF = term("anchorOf");
  public static final Node REFERENCE_CONTEXT = term("referenceContext");

  /** The entity that a mention means. */
  public static final Node TA_IDENT_REF = NodeFactory.createURI(ITSRDF + "taIdentRef");

  private Nif() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
