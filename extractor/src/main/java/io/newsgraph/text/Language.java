package io.newsgraph.text;

import java.util.Locale;
import java.util.Optional;

/** The languages newsgraph reads. */
public enum Language {
  FRENCH("fr"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** BCP 47 primary language subtag: {@code fr} or {@code en}. */
  public String code() {
    return code;
  }

  /**
   * The language of a BCP 47 tag ({@code fr}, {@code fr-CA}, {@code EN}); empty when unsupported.
   */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
