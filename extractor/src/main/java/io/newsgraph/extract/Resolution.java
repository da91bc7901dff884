package io.newsgraph.extract;

import java.util.Optional;

/**
 * Why a mention that is no name stands for an entity ({@code ng:resolvedBy}).
 *
 * @param kind the rule that bound it
 * @param explanation one English sentence for a reader
 * @param confidence how often such a link is right, 0–1
 * @param other the chain of another entity that this one may be, for {@link Kind#SAME_PRODUCT}
 */
public record Resolution(
    Kind kind, String explanation, double confidence, Optional<Integer> other) {

  /** A mention that stands for its entity. */
  public Resolution(Kind kind, String explanation, double confidence) {
    this(kind, explanation, confidence, Optional.empty());
  }

  /** The rules that bind mentions. */
  public enum Kind {
    PRONOUN,
    POSSESSIVE,
    DEFINITE_DESCRIPTION,
    ROLE,
    /** Not the same, but what it belongs to: "le président" of what the text is speaking of. */
    IMPLIED,
    DEMONYM,
    SAME_PRODUCT,
    ACRONYM,
    PARTIAL_NAME
  }
}
