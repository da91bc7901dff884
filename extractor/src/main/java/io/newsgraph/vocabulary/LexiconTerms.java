package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of {@code ontology/newsgraph.ttl} with which the lexicon says what words and properties
 * mean (docs/lexicon-format.md).
 */
public final class LexiconTerms {

  /** Namespace of the arguments told by their grammatical function. */
  public static final String ARGUMENT_NS = "https://newsgraph.example/ontology/argument#";

  /** Namespace of the frames. */
  public static final String FRAME_NS = "https://newsgraph.example/ontology/frame#";

  // What a property says.
  public static final Node VALUE_KIND = Ng.term("valueKind");
  public static final Node WHEN_ENDED = Ng.term("whenEnded");
  public static final Node TAKES_ROLE = Ng.term("takesRole");
  public static final Node MONEY_QUALIFIER = Ng.term("moneyQualifier");
  public static final Node PERCENT_QUALIFIER = Ng.term("percentQualifier");
  public static final Node COUNT_QUALIFIER = Ng.term("countQualifier");
  public static final Node QUALIFIER = Ng.term("qualifier");
  public static final Node QUALIFIER_KEY = Ng.term("qualifierKey");
  public static final Node ARGUMENT = Ng.term("argument");
  public static final Node ALSO_STATES = Ng.term("alsoStates");
  public static final Node STATES = Ng.term("states");
  public static final Node TAKES_SUBJECT = Ng.term("takesSubject");
  public static final Node TAKES_OBJECT = Ng.term("takesObject");
  public static final Node UNLESS_CERTAINTY = Ng.term("unlessCertainty");
  public static final Node TYPE_ALTERNATIVE = Ng.term("typeAlternative");
  public static final Node SUBJECT_TYPE = Ng.term("subjectType");
  public static final Node OBJECT_TYPE = Ng.term("objectType");

  public static final Node DESCRIBED_OBJECT = Ng.term("describedObject");
  public static final Node SAID_BY_DEMONYM_OF = Ng.term("saidByDemonymOf");
  public static final Node SAID_BY_POSSESSION = Ng.term("saidByPossession");
  public static final Node DESCRIBED_SUBJECT = Ng.term("describedSubject");
  public static final Node WITH_SHARE = Ng.term("withShare");
  public static final Node LIFESPAN = Ng.term("lifespan");
  public static final Node LIFESPAN_MARK = Ng.term("lifespanMark");
  public static final Node POSSESSOR_TYPE = Ng.term("possessorType");
  public static final Node POSSESSED_TYPE = Ng.term("possessedType");

  // What a word says.
  public static final Node ASPECT = Ng.term("aspect");
  public static final Node CERTAINTY = Ng.term("certainty");
  public static final Node WEIGHT = Ng.term("weight");
  public static final Node OBJECT_WORD = Ng.term("objectWord");
  public static final Node COUNTER_EXAMPLE = Ng.term("counterExample");
  public static final Node REFERS = Ng.term("refers");
  public static final Node GUESSED = Ng.term("guessed");
  public static final Node FACILITY = Ng.term("facility");

  // Places.
  public static final Node PLACE_KIND = Ng.term("placeKind");
  public static final Node DEMONYM = Ng.term("demonym");

  // Cues.
  public static final Node CUE = Ng.term("Cue");
  public static final Node CUE_KIND = Ng.term("cueKind");
  public static final Node EFFECT = Ng.term("effect");
  public static final Node ATTRIBUTES = Ng.term("attributes");
  public static final Node VALUE = Ng.term("value");
  public static final Node CODE = Ng.term("code");
  public static final Node BOUND = Ng.term("bound");
  public static final Node TIME_UNIT = Ng.term("timeUnit");
  public static final Node GENDER = Ng.term("gender");
  public static final Node PATTERN = Ng.term("pattern");

  /** The frame of nouns that name an event. */
  public static final Node NOUN_EVENT = NodeFactory.createURI(FRAME_NS + "nounEvent");

  /** The frame of reflexive verbs. */
  public static final Node REFLEXIVE_PP = NodeFactory.createURI(FRAME_NS + "reflexivePP");

  private LexiconTerms() {}
}
