package io.newsgraph.read;

import io.newsgraph.text.Language;
import java.util.Optional;

/**
 * How documents are read.
 *
 * @param language the language of all documents; found from each document when empty
 * @param maxCharacters longest text of one document taken, in UTF-16 units
 * @param maxBytes largest file taken
 */
public record ReadOptions(Optional<Language> language, int maxCharacters, long maxBytes) {

  /** Any language, texts of 2 million characters, files of 64 MiB. */
  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty(), 2_000_000, 64L << 20);
  }

  /** The same with this language for all documents. */
  public ReadOptions withLanguage(Optional<Language> override) {
    return new ReadOptions(override, maxCharacters, maxBytes);
  }
}
