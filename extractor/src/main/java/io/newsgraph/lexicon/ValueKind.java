package io.newsgraph.lexicon;

/** What the object of a property is ({@code ng:valueKind}). */
public enum ValueKind {
  ENTITY,
  DATE,
  MONEY,
  INTEGER,
  /** Either, as in "dismissed 200 people" and "dismissed Steve Rowan". */
  ENTITY_OR_INTEGER
}
