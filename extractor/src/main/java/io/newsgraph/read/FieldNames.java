package io.newsgraph.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the fields of a corpus are called. */
public final class FieldNames {

  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);

  private FieldNames(Map<Field, String> given) {
    for (Field field : Field.values()) {
      names.put(field, field.usualNames());
    }
    given.forEach((field, name) -> names.put(field, List.of(name)));
  }

  /** The usual names, except for the fields whose name is given. */
  public static FieldNames of(Map<Field, String> given) {
    return new FieldNames(given);
  }

  /** The usual names. */
  public static FieldNames usual() {
    return of(Map.of());
  }

  List<String> of(Field field) {
    return names.get(field);
  }
}
