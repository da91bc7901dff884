package io.newsgraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its most frequent small words, those of neighbouring languages
 * that we do not read included (in {@code small-words.tsv}).
 */
public final class LanguageDetection {

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Words looked at; more change nothing. */
  private static final int SAMPLE = 2000;

  /** A text in a language has at least this share of its small words, and no other has more. */
  private static final double LEAST_SHARE = 0.10;

  private static final Map<String, Set<String>> WORDS = read();

  private LanguageDetection() {}

  /**
   * The language of a text; empty when it is in none that newsgraph reads, or too short to tell.
   */
  public static Optional<Language> detect(String text) {
    List<String> words =
        Arrays.stream(LETTERS.split(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .limit(SAMPLE)
            .toList();
    String best = "";
    long most = (long) Math.ceil(LEAST_SHARE * words.size());
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      long hits = words.stream().filter(language.getValue()::contains).count();
      if (hits > 0 && hits >= most) {
        best = language.getKey();
        most = hits + 1;
      }
    }
    return Language.ofTag(best);
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = LanguageDetection.class.getResourceAsStream("small-words.tsv")) {
      Map<String, Set<String>> words = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] columns = line.split("\t");
        words.put(columns[0], new TreeSet<>(Arrays.asList(columns[1].split(" "))));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
