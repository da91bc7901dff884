package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that are two: "du" is "de" and "le". Both parts have the span of the whole. */
final class Contractions {

  private final Map<String, List<String>> parts = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** Reads the table: contraction, its parts separated by blanks, "maybe" if it can be one word. */
  Contractions(String resource) {
    for (String[] row : Tables.read(resource)) {
      parts.put(row[0], List.of(row[1].split(" ")));
      if (row.length > 2) {
        ambiguous.add(row[0]);
      }
    }
  }

  /** True when the word is or may be a contraction. */
  boolean contains(Word word) {
    return parts.containsKey(key(word));
  }

  /** True when the word may also be one word. */
  boolean isAmbiguous(Word word) {
    return ambiguous.contains(key(word));
  }

  /** The parts of a contraction. */
  List<Word> split(Word word) {
    List<Word> words = new ArrayList<>();
    for (String part : parts.get(key(word))) {
      boolean capital = words.isEmpty() && Character.isUpperCase(word.input().charAt(0));
      String form =
          capital ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) : part;
      words.add(Word.of(word.begin(), word.end(), form));
    }
    return words;
  }

  private static String key(Word word) {
    return word.input().toLowerCase(Locale.ROOT);
  }
}
