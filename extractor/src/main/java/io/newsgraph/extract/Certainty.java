package io.newsgraph.extract;

/** How sure the article is; strongest first (shared order of one fact said in several ways). */
public enum Certainty {
  ASSERTED("Asserted"),
  NEGATED("Negated"),
  PLANNED("Planned"),
  REPORTED("Reported");

  private final String localName;

  Certainty(String localName) {
    this.localName = localName;
  }

  /** Local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }

  /**
   * Derives the certainty from what was found in the clause: a denied claim is negated, hearsay of
   * an intention is planned, other hearsay reported.
   */
  public static Certainty of(boolean negated, boolean hearsay, boolean planned) {
    if (negated) {
      return NEGATED;
    }
    if (planned) {
      return PLANNED;
    }
    return hearsay ? REPORTED : ASSERTED;
  }
}
