package io.newsgraph.corenlp;

import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Beginnings of words that are words themselves: "ex-" in ex-PDG, "jusqu'" in jusqu'au. Table: the
 * beginning and, where it is not clear by itself, the word the parser is given, lemma and part of
 * speech.
 */
final class Prefixes {

  private record Prefix(String text, String input, Optional<String> lemma, Optional<Upos> upos) {}

  private final List<Prefix> prefixes = new ArrayList<>();

  /** Reads the table. */
  Prefixes(String resource) {
    for (String[] row : Tables.read(resource)) {
      prefixes.add(
          row.length == 1
              ? new Prefix(row[0], row[0], Optional.empty(), Optional.empty())
              : new Prefix(row[0], row[1], Optional.of(row[2]), Optional.of(Upos.valueOf(row[3]))));
    }
  }

  /** The word, or its beginning and its rest. */
  List<Word> split(Word word) {
    String lower = word.input().toLowerCase(Locale.ROOT);
    for (Prefix prefix : prefixes) {
      int length = prefix.text.length();
      if (lower.startsWith(prefix.text)
          && lower.length() > length
          && lower.length() == word.form().length()) {
        int middle = word.begin() + length;
        String form = word.form().substring(0, length);
        String input = prefix.lemma.isPresent() ? prefix.input : word.input().substring(0, length);
        return List.of(
            new Word(word.begin(), middle, form, input, prefix.lemma, prefix.upos),
            Word.of(middle, word.end(), word.form().substring(length))
                .withInput(word.input().substring(length)));
      }
    }
    return List.of(word);
  }
}
