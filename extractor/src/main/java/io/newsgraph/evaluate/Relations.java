package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What scoring knows of the properties ({@code relations.tsv}): a fixed yardstick, kept apart from
 * the ontology on purpose, so that a change there does not move the figures.
 */
final class Relations {

  /** How an object or a qualifier is compared. */
  enum Kind {
    NAME,
    DATE,
    NUMBER,
    WORDS
  }

  private static final Map<String, TsvRow> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, Kind> QUALIFIERS =
      Resources.table("qualifiers.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("key"), row -> kind(row, "value")));

  static {
    Resources.table("relations.tsv").forEach(row -> BY_NAME.put(row.get("relation"), row));
  }

  private Relations() {}

  private static Kind kind(TsvRow row, String column) {
    return Kind.valueOf(row.get(column).toUpperCase(Locale.ROOT));
  }

  /** The relations that are scored at all. */
  static Set<String> all() {
    return BY_NAME.keySet();
  }

  static boolean symmetric(String relation) {
    return BY_NAME.containsKey(relation) && !BY_NAME.get(relation).get("symmetric").isEmpty();
  }

  /** How the objects of a relation are compared. */
  static Kind object(String relation) {
    return BY_NAME.containsKey(relation) ? kind(BY_NAME.get(relation), "object") : Kind.NAME;
  }

  /** How the values of a qualifier are compared; names unless known better. */
  static Kind qualifier(String key) {
    return QUALIFIERS.getOrDefault(key, Kind.NAME);
  }

  /** True for the qualifiers that gold files use. */
  static boolean isQualifier(String key) {
    return QUALIFIERS.containsKey(key);
  }

  /** True where one relation is the other or above it in its chain. */
  static boolean sameChain(String a, String b) {
    return upwards(a).contains(b) || upwards(b).contains(a);
  }

  private static List<String> upwards(String relation) {
    List<String> above = new ArrayList<>();
    for (String r = relation; !r.isEmpty() && !above.contains(r); ) {
      above.add(r);
      r = BY_NAME.containsKey(r) ? BY_NAME.get(r).get("below") : "";
    }
    return above;
  }
}
