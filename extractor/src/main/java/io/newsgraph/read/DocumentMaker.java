package io.newsgraph.read;

import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.LanguageDetection;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sanitizer;
import java.util.Locale;
import java.util.Optional;

/** Makes documents of the text that a format found: cleans it, tells its language, sets limits. */
final class DocumentMaker {

  private final ReadOptions options;

  DocumentMaker(ReadOptions options) {
    this.options = options;
  }

  /** A document in the language that its text shows. */
  Document make(String id, String text, Metadata metadata) throws ReadException {
    return make(id, text, metadata, Optional.empty());
  }

  /**
   * A document.
   *
   * @param declared BCP 47 tag that the input gives
   * @throws ReadException if there is no text, too much of it, or none in a language we read
   */
  Document make(String id, String text, Metadata metadata, Optional<String> declared)
      throws ReadException {
    if (text.length() > options.maxCharacters()) {
      throw ReadException.limit(
          "is longer than %d characters".formatted(options.maxCharacters()),
          "split it into articles");
    }
    String clean = Sanitizer.sanitize(text);
    if (clean.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw ReadException.invalid("has no text", "leave it out or check how it was saved");
    }
    return new Document(id, clean, language(clean, declared), metadata);
  }

  private Language language(String text, Optional<String> declared) throws ReadException {
    if (options.language().isPresent()) {
      return options.language().get();
    }
    if (declared.isPresent()) {
      return Language.ofTag(declared.get()).orElseThrow(() -> unsupported(declared.get()));
    }
    LanguageDetection.Guess guess = LanguageDetection.guess(text);
    return guess.language().orElseThrow(() -> unsupported(guess.tag()));
  }

  private static ReadException unsupported(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    String reason =
        tag.equals("und")
            ? "is in no language that can be told"
            : "is in " + name + ", which newsgraph does not read";
    return ReadException.invalid(
        reason, "leave it out, or name its language with --lang fr or --lang en");
  }
}
