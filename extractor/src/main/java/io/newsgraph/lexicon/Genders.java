package io.newsgraph.lexicon;

import java.util.Locale;

/** Genders as in the features of Universal Dependencies. */
final class Genders {

  private Genders() {}

  /** {@code Masc} for "masculine" and the like, {@code Fem} for "feminine". */
  static String feature(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "masculine", "masc", "m" -> "Masc";
      case "feminine", "fem", "f" -> "Fem";
      default -> name;
    };
  }
}
