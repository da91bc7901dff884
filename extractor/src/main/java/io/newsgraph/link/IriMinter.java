package io.newsgraph.link;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Names;
import io.newsgraph.text.Sha256;
import java.util.Locale;

/**
 * Makes the IRIs of entities that no gazetteer knows: {@code …/entity/Jean_Dupont-person}.
 *
 * <p>The IRI is a function of folded name and class alone; its last part uses ASCII letters,
 * digits, {@code _} and {@code -} only. Names without a suffix are left to the gazetteer, so that
 * an unknown person Paris never becomes the city.
 */
final class IriMinter {

  private static final int LONGEST_NAME = 80;

  private final String base;

  /** Mints below this namespace, which ends in a slash. */
  IriMinter(String base) {
    this.base = base;
  }

  /** The IRI of a named entity, the same in every document. */
  String named(String name, EntityClass entityClass) {
    return base
        + "entity/"
        + localName(Names.fold(name))
        + "-"
        + entityClass.localName().toLowerCase(Locale.ROOT);
  }

  /** The IRI of what is only described in a document or shares its name with another one there. */
  String inDocument(String name, EntityClass entityClass, String document, int occurrence) {
    String ordinal = occurrence == 1 ? "" : "-" + occurrence;
    return named(name, entityClass) + "-" + hash(document, 8) + ordinal;
  }

  private static String localName(String folded) {
    StringBuilder local = new StringBuilder();
    boolean lost = false;
    for (String word : folded.split(" ")) {
      String safe = safe(word);
      lost |= safe.isEmpty() || word.codePoints().anyMatch(c -> c > 0x7f);
      if (!safe.isEmpty()) {
        local.append(local.isEmpty() ? "" : "_").append(capitalized(safe));
      }
    }
    lost |= local.length() > LONGEST_NAME;
    local.setLength(Math.min(local.length(), LONGEST_NAME));
    return lost ? local + "x" + hash(folded, 10) : local.toString();
  }

  private static String safe(String word) {
    return switch (word) {
      case "+" -> "plus";
      case "&" -> "and";
      case "%" -> "percent";
      default -> word.replaceAll("[^a-z0-9]", "");
    };
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String hash(String text, int digits) {
    return Sha256.of(text).substring(0, digits);
  }
}
