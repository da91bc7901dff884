package io.newsgraph.lexicon;

/** The classes of entities; {@code ng:Agent} is a person or an organization. */
public enum EntityClass {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  PLACE("Place"),
  PRODUCT("Product"),
  WORK("Work"),
  EVENT("Event"),
  AWARD("Award");

  private final String localName;

  EntityClass(String localName) {
    this.localName = localName;
  }

  /** Local name of the class in the ontology. */
  public String localName() {
    return localName;
  }
}
