package io.newsgraph.text;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Morphological features of a token, as in CoNLL-U: Gender=Masc, Number=Sing, Person=3,
 * Mood=Ind|Cnd|Sub|Imp, Tense=Pres|Past|Fut|Imp, VerbForm=Fin|Inf|Part|Ger.
 *
 * @param values feature to value, sorted by feature
 */
public record Features(SortedMap<String, String> values) {

  private static final Features NONE = new Features(new TreeMap<>());

  /** No features. */
  public static Features none() {
    return NONE;
  }

  /** Reads {@code Mood=Cnd|Tense=Pres}; {@code _} and the empty string mean none. */
  public static Features parse(String column) {
    if (column.isEmpty() || column.equals("_")) {
      return NONE;
    }
    SortedMap<String, String> values = new TreeMap<>();
    for (String pair : column.split("\\|")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return new Features(values);
  }

  /** The value of a feature. */
  public Optional<String> get(String feature) {
    return Optional.ofNullable(values.get(feature));
  }

  /** True when the feature has this value. */
  public boolean is(String feature, String value) {
    return value.equals(values.get(feature));
  }

  @Override
  public String toString() {
    return values.isEmpty()
        ? "_"
        : values.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining("|"));
  }
}
