package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of OntoLex-Lemon, its module synsem, and LexInfo 3.0. */
public final class Ontolex {

  /** Namespace of OntoLex-Lemon. */
  public static final String NS = "http://www.w3.org/ns/lemon/ontolex#";

  /** Namespace of the syntax and semantics module. */
  public static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";

  /** Namespace of LexInfo. */
  public static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

  public static final Node SENSE = NodeFactory.createURI(NS + "sense");
  public static final Node REFERENCE = NodeFactory.createURI(NS + "reference");
  public static final Node CANONICAL_FORM = NodeFactory.createURI(NS + "canonicalForm");
  public static final Node OTHER_FORM = NodeFactory.createURI(NS + "otherForm");
  public static final Node WRITTEN_REP = NodeFactory.createURI(NS + "writtenRep");

  public static final Node SYN_BEHAVIOR = NodeFactory.createURI(SYNSEM + "synBehavior");
  public static final Node SUBJ_OF_PROP = NodeFactory.createURI(SYNSEM + "subjOfProp");
  public static final Node OBJ_OF_PROP = NodeFactory.createURI(SYNSEM + "objOfProp");
  public static final Node MARKER = NodeFactory.createURI(SYNSEM + "marker");

  public static final Node PART_OF_SPEECH = NodeFactory.createURI(LEXINFO + "partOfSpeech");
  public static final Node GENDER = NodeFactory.createURI(LEXINFO + "gender");

  private Ontolex() {}
}
