package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of {@code ontology/newsgraph.ttl} that the program itself needs; properties that articles
 * are searched for are not among them, they are read from the ontology.
 */
public final class Ng {

  /** Namespace of the ontology. */
  public static final String NS = "https://newsgraph.example/ontology#";

  public static final Node DOCUMENT = term("Document");
  public static final Node SENTENCE = term("Sentence");
  public static final Node STATEMENT = term("Statement");
  public static final Node OPEN_STATEMENT = term("OpenStatement");
  public static final Node QUANTITY_CLASS = term("Quantity");
  public static final Node FRAME = term("Frame");
  public static final Node RESOLUTION = term("Resolution");

  public static final Node CERTAINTY = term("certainty");
  public static final Node CERTAINTY_CUE = term("certaintyCue");
  public static final Node POLARITY = term("polarity");
  public static final Node POSITIVE = term("Positive");
  public static final Node NEGATIVE = term("Negative");
  public static final Node MODALITY = term("modality");
  public static final Node FACTUAL = term("Factual");
  public static final Node HEARSAY = term("Hearsay");
  public static final Node INTENTION = term("Intention");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node ATTRIBUTED_TO_PHRASE = term("attributedToPhrase");
  public static final Node CONFIDENCE = term("confidence");

  public static final Node VALID_FROM = term("validFrom");
  public static final Node VALID_UNTIL = term("validUntil");
  public static final Node VALUE = term("value");
  public static final Node UNIT = term("unit");
  public static final Node LOWER = term("lower");
  public static final Node UPPER = term("upper");
  public static final Node APPROXIMATE = term("approximate");

  public static final Node SENSE = term("sense");
  public static final Node EVENT = term("event");
  public static final Node RESOLVED_BY = term("resolvedBy");
  public static final Node RESOLUTION_KIND = term("resolutionKind");
  public static final Node SUBJECT_PHRASE = term("subjectPhrase");
  public static final Node RELATION_PHRASE = term("relationPhrase");
  public static final Node ARGUMENT_PHRASE = term("argumentPhrase");
  public static final Node SHA256 = term("sha256");
  public static final Node CANDIDATE = term("candidate");
  public static final Node CANONICAL = term("canonical");

  public static final Node INFERRED = term("Inferred");
  public static final Node INFERRED_STATEMENT = term("InferredStatement");
  public static final Node RULE = term("rule");
  public static final Node PREMISE = term("premise");

  private Ng() {}

  /** The term with this local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
