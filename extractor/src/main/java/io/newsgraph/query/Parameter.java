package io.newsgraph.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a question wants to know before it can be asked.
 *
 * @param name name of the variable, without the question mark
 * @param type what its value must be
 * @param optional true when the question can be asked without it
 * @param english what it is, in English
 * @param french what it is, in French
 */
public record Parameter(String name, Type type, boolean optional, String english, String french) {

  /** What a value can be. */
  public enum Type {
    /** Name of an entity in any case, with or without accents; or its IRI. */
    ENTITY,
    /** Name of a class in French or English. */
    CLASS,
    /** Name of a property: local name, or label in French or English. */
    PROPERTY,
    /** Any text. */
    STRING,
    /** 2019, 2019-07 or 2019-07-21. */
    DATE,
    /** Digits. */
    INTEGER;

    static Optional<Type> of(String name) {
      return Stream.of(values())
          .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
          .findFirst();
    }
  }
}
