package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C provenance ontology. */
public final class Prov {

  /** Namespace of PROV-O. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node ACTIVITY = term("Activity");
  public static final Node SOFTWARE_AGENT = term("SoftwareAgent");
  public static final Node USED = term("used");
  public static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");
  public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");
  public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");

  /** The first of the sentences that a statement was derived from. */
  public static final Node HAD_PRIMARY_SOURCE = term("hadPrimarySource");

  private Prov() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
