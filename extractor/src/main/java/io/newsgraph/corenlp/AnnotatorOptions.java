package io.newsgraph.corenlp;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Limits of an annotation, and the lines that are no text.
 *
 * @param maxCharacters longest document taken, in UTF-16 units
 * @param maxSentenceWords longer sentences are cut in pieces of at most this many words
 * @param maxWordLetters a longer run without a blank is cut; the models see its beginning only
 * @param timeLimit longest time for one document, looked at between sentences
 * @param boilerplate patterns of line beginnings that are no text ("Read more")
 */
public record AnnotatorOptions(
    int maxCharacters,
    int maxSentenceWords,
    int maxWordLetters,
    Duration timeLimit,
    List<Pattern> boilerplate) {

  /** Keeps the list unmodifiable. */
  public AnnotatorOptions {
    boilerplate = List.copyOf(boilerplate);
  }

  /** Limits that hold for any article: 2 million characters, 200 words, 200 letters, 5 minutes. */
  public static AnnotatorOptions defaults() {
    return new AnnotatorOptions(2_000_000, 200, 200, Duration.ofMinutes(5), List.of());
  }

  /** The same limits with these lines left out. */
  public AnnotatorOptions withBoilerplate(List<Pattern> patterns) {
    return new AnnotatorOptions(
        maxCharacters, maxSentenceWords, maxWordLetters, timeLimit, patterns);
  }

  /** The same options with another time limit. */
  public AnnotatorOptions withTimeLimit(Duration limit) {
    return new AnnotatorOptions(
        maxCharacters, maxSentenceWords, maxWordLetters, limit, boilerplate);
  }
}
