package io.newsgraph.query;

/**
 * A rule of inference ({@code ontology/rules.ttl}).
 *
 * @param name local name of its IRI
 * @param english what it says, in English
 * @param french what it says, in French
 * @param optional true when it only applies if it is named
 * @param select the query whose rows are conclusions with their premises
 */
public record Rule(String name, String english, String french, boolean optional, String select) {

  static final String NS = "https://newsgraph.example/rule#";

  /** Its IRI. */
  public String iri() {
    return NS + name;
  }
}
