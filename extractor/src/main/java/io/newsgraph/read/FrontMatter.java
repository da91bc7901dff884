package io.newsgraph.read;

import io.newsgraph.text.Metadata;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The block of {@code key: value} lines between two {@code ---} that may open a Markdown file.
 *
 * @param metadata what it says of the article
 * @param language BCP 47 tag, when it gives one
 * @param body the file without it
 */
record FrontMatter(Metadata metadata, Optional<String> language, String body) {

  private static final String FENCE = "---";

  static FrontMatter of(String file) {
    int begin = lineEnd(file, 0);
    int close = closingFence(file, begin);
    if (!file.substring(0, begin).strip().equals(FENCE) || close < 0) {
      return new FrontMatter(Metadata.unknown(), Optional.empty(), file);
    }
    Map<String, String> values = values(file.substring(begin, close));
    Metadata metadata =
        new Metadata(
            value(values, "title"),
            value(values, "url", "link", "canonical_url"),
            value(values, "source", "publisher", "site"),
            value(values, "author", "authors"),
            value(values, "date", "published").flatMap(Dates::day));
    return new FrontMatter(
        metadata, value(values, "lang", "language"), file.substring(lineEnd(file, close)));
  }

  private static int closingFence(String file, int from) {
    for (int at = from; at < file.length(); at = lineEnd(file, at)) {
      if (file.substring(at, lineEnd(file, at)).strip().equals(FENCE)) {
        return at;
      }
    }
    return -1;
  }

  /** Offset after the line feed of the line that holds this offset. */
  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  private static Map<String, String> values(String lines) {
    Map<String, String> values = new TreeMap<>();
    for (String line : lines.split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        values.put(key, unquoted(line.substring(colon + 1).strip()));
      }
    }
    return values;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Optional<String> value(Map<String, String> values, String... keys) {
    for (String key : keys) {
      String value = values.getOrDefault(key, "");
      if (!value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
