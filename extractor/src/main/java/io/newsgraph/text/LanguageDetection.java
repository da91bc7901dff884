package io.newsgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text from its commonest words ({@code common-words.tsv}: language tag,
 * words). It knows more languages than newsgraph reads, so that a German article is told from a
 * French one instead of being read as such.
 */
public final class LanguageDetection {

  /** Of running text at least this part is common words, else the language is none of these. */
  private static final double LEAST_SHARE = 0.15;

  /** Enough for a headline when no other language comes near. */
  private static final double LEAST_CLEAR_SHARE = 0.08;

  private static final double CLEAR = 1.5;

  /** A headline of a few words is not enough. */
  private static final int LEAST_HITS = 2;

  private static final int MOST_WORDS = 5_000;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String UNKNOWN = "und";
  private static final Map<String, List<String>> LANGUAGES_OF = read();

  /**
   * What a text seems to be written in.
   *
   * @param tag BCP 47 tag, {@code und} when undetermined
   * @param share part of the words that are common words of that language, 0 to 1
   */
  public record Guess(String tag, double share) {

    /** The language when it is one newsgraph reads. */
    public Optional<Language> language() {
      return Language.ofTag(tag);
    }
  }

  private LanguageDetection() {}

  /** The language of a text; empty when newsgraph does not read it or it is too short to tell. */
  public static Optional<Language> detect(String text) {
    return guess(text).language();
  }

  /** Guesses the language of a text from its first words. */
  public static Guess guess(String text) {
    Map<String, Double> scores = new TreeMap<>();
    Set<String> different = new HashSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int count = 0;
    while (count < MOST_WORDS && words.find()) {
      count++;
      List<String> languages = LANGUAGES_OF.getOrDefault(words.group(), List.of());
      if (!languages.isEmpty()) {
        different.add(words.group());
      }
      // A word that several languages share tells less of each.
      languages.forEach(tag -> scores.merge(tag, weight(languages), Double::sum));
    }
    return best(scores, different.size(), count);
  }

  private static double weight(List<String> languages) {
    return 1 / Math.sqrt(languages.size());
  }

  private static Guess best(Map<String, Double> scores, int different, int words) {
    String tag = UNKNOWN;
    double best = 0;
    double second = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (score.getValue() > best) {
        tag = score.getKey();
        second = best;
        best = score.getValue();
      } else {
        second = Math.max(second, score.getValue());
      }
    }
    double share = words == 0 ? 0 : best / words;
    boolean clear = share >= LEAST_CLEAR_SHARE && best >= CLEAR * second;
    return different >= LEAST_HITS && (share >= LEAST_SHARE || clear)
        ? new Guess(tag, share)
        : new Guess(UNKNOWN, share);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> languagesOf = new HashMap<>();
    try (InputStream in = LanguageDetection.class.getResourceAsStream("common-words.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] columns = line.split("\t");
          for (String word : columns[1].split(" ")) {
            languagesOf.computeIfAbsent(word, w -> new ArrayList<>()).add(columns[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return languagesOf;
  }
}
