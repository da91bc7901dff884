package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of {@code ontology/newsgraph.ttl} with which the lexicon says what words and properties
 * mean (docs/lexicon-format.md).
 */
public final class LexiconTerms {

  /** Namespace of the ontology. */
  public static final String NS = "https://newsgraph.example/ontology#";

  /** Namespace of the arguments told by their grammatical function. */
  public static final String ARGUMENT_NS = "https://newsgraph.example/ontology/argument#";

  /** Namespace of the frames. */
  public static final String FRAME_NS = "https://newsgraph.example/ontology/frame#";

  // What a property says.
  public static final Node VALUE_KIND = term("valueKind");
  public static final Node WHEN_ENDED = term("whenEnded");
  public static final Node TAKES_ROLE = term("takesRole");
  public static final Node MONEY_QUALIFIER = term("moneyQualifier");
  public static final Node PERCENT_QUALIFIER = term("percentQualifier");
  public static final Node COUNT_QUALIFIER = term("countQualifier");
  public static final Node QUALIFIER = term("qualifier");
  public static final Node QUALIFIER_KEY = term("qualifierKey");
  public static final Node ARGUMENT = term("argument");
  public static final Node ALSO_STATES = term("alsoStates");
  public static final Node STATES = term("states");
  public static final Node TAKES_SUBJECT = term("takesSubject");
  public static final Node TAKES_OBJECT = term("takesObject");
  public static final Node UNLESS_CERTAINTY = term("unlessCertainty");
  public static final Node TYPE_ALTERNATIVE = term("typeAlternative");
  public static final Node SUBJECT_TYPE = term("subjectType");
  public static final Node OBJECT_TYPE = term("objectType");

  public static final Node DESCRIBED_OBJECT = term("describedObject");
  public static final Node SAID_BY_DEMONYM_OF = term("saidByDemonymOf");
  public static final Node SAID_BY_POSSESSION = term("saidByPossession");
  public static final Node POSSESSOR_TYPE = term("possessorType");
  public static final Node POSSESSED_TYPE = term("possessedType");

  // What a word says.
  public static final Node ASPECT = term("aspect");
  public static final Node CERTAINTY = term("certainty");
  public static final Node WEIGHT = term("weight");
  public static final Node COUNTER_EXAMPLE = term("counterExample");
  public static final Node REFERS = term("refers");
  public static final Node FACILITY = term("facility");

  // Places.
  public static final Node PLACE_KIND = term("placeKind");
  public static final Node DEMONYM = term("demonym");

  // Cues.
  public static final Node CUE = term("Cue");
  public static final Node CUE_KIND = term("cueKind");
  public static final Node EFFECT = term("effect");
  public static final Node ATTRIBUTES = term("attributes");
  public static final Node VALUE = term("value");
  public static final Node CODE = term("code");
  public static final Node BOUND = term("bound");
  public static final Node GENDER = term("gender");
  public static final Node PATTERN = term("pattern");

  /** The frame of nouns that name an event. */
  public static final Node NOUN_EVENT = NodeFactory.createURI(FRAME_NS + "nounEvent");

  /** The frame of reflexive verbs. */
  public static final Node REFLEXIVE_PP = NodeFactory.createURI(FRAME_NS + "reflexivePP");

  private LexiconTerms() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
