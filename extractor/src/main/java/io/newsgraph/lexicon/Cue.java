package io.newsgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word or phrase that tells how sure the text is, who says so, how many or when
 * (docs/lexicon-format.md section 4).
 *
 * @param iri IRI of the cue
 * @param kind what sort of cue
 * @param forms written representations in lemmas, each its words in order
 * @param effect certainty it gives
 * @param attributes true when its subject is the source of what it governs
 * @param data further data by local name: value, code, bound, qualifierKey, timeUnit, gender,
 *     pattern
 * @param examples sentences in which it must have its effect
 * @param counterExamples sentences in which it must not
 */
public record Cue(
    String iri,
    Kind kind,
    List<List<String>> forms,
    Optional<Effect> effect,
    boolean attributes,
    Map<String, String> data,
    List<String> examples,
    List<String> counterExamples) {

  /** The sorts of cue, named as in the ontology ({@code ng:cueKind}). */
  public enum Kind {
    EMBEDDING_VERB,
    SPEECH_VERB,
    SOURCE_MARKER,
    HEARSAY_MARKER,
    MODAL_VERB,
    NEGATOR,
    CONDITION_MARKER,
    ENDED_MODIFIER,
    FUTURE_MODIFIER,
    SUPPORT_VERB,
    /** A verb that puts its subject into the role that its object held. */
    SUCCESSION_VERB,
    ANONYMOUS_SOURCE,
    TITLE,
    /** Nouns said of one sort of thing: "parti" and "mouvement", "club" and "équipe". */
    SORT_NOUN,
    /** Heads an institution's name even in lower case: "université de Liège". */
    INSTITUTION_WORD,
    ORGANIZATION_WORD,
    PRODUCT_WORD,
    PLACE_WORD,
    PERSON_WORD,
    AWARD_WORD,
    /** A noun that stands for what it is part of: "part", "capital", "majorité". */
    TRANSPARENT_NOUN,
    /** A noun whose complement is a role: "le poste de directeur". */
    POSITION_NOUN,
    /** A noun for the group that one is counted in: "au nombre de ses partenaires". */
    RANK_NOUN,
    /** Begins the naming of what the sentence is not about: "contrairement à X", "unlike X". */
    CONTRAST_MARKER,
    /** A noun for a purchase spoken of before: "la transaction", "the deal". */
    DEAL_NOUN,
    /** A word that says of a deal that it is still to be done: "soumis", "subject". */
    PENDING_WORD,
    BOUND,
    MULTIPLIER,
    NUMBER_WORD,
    CURRENCY,
    MONTH,
    WEEKDAY,
    TIME_MARKER,
    /** A phrase for a day, month or year counted from the day of publication: "l'an dernier". */
    RELATIVE_DATE,
    /** Moves the day or month beside it: "mardi dernier", "next May". */
    TIME_MODIFIER,
    /** A word for a unit of time: "ans", "months". */
    TIME_UNIT_WORD,
    /** Words around a number of units, written N: "il y a N", "N ago", "pendant N". */
    TIME_DISTANCE,
    BOILERPLATE
  }

  /** What a cue does to a claim ({@code ng:effect}). */
  public enum Effect {
    ASSERTED,
    REPORTED,
    PLANNED,
    NEGATED,
    /** The clause states nothing. */
    VOID
  }
}
