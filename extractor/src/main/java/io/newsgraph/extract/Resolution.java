package io.newsgraph.extract;

/**
 * Why a mention that is no name stands for an entity ({@code ng:resolvedBy}).
 *
 * @param kind the rule that bound it
 * @param explanation one English sentence for a reader
 * @param confidence how often such a link is right, 0–1
 */
public record Resolution(Kind kind, String explanation, double confidence) {

  /** The rules that bind mentions. */
  public enum Kind {
    PRONOUN,
    POSSESSIVE,
    DEFINITE_DESCRIPTION,
    ROLE,
    DEMONYM,
    SAME_PRODUCT,
    ACRONYM,
    PARTIAL_NAME
  }
}
