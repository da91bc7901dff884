package io.newsgraph.corenlp;

import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases that count as one word because the parser does not understand them. Table: the words of
 * the phrase, the word the parser is given in its place, part of speech, lemma, and "number" when
 * it must stand before a number. Rows of the kind {@code number} and {@code fraction} name the
 * number words and the nouns that count ("un milliard", "la moitié").
 */
final class Phrases {

  private record Phrase(
      List<String> words, String input, Upos upos, String lemma, boolean beforeNumber) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> fractions = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  /** Reads the table. */
  Phrases(String resource) {
    for (String[] row : Tables.read(resource)) {
      switch (row[0]) {
        case "number" -> numbers.addAll(List.of(row[1].split(" ")));
        case "fraction" -> fractions.addAll(List.of(row[1].split(" ")));
        case "article" -> articles.addAll(List.of(row[1].split(" ")));
        default -> add(row);
      }
    }
  }

  private void add(String[] row) {
    List<String> words = List.of(row[0].split(" "));
    byFirst
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new Phrase(words, row[1], Upos.valueOf(row[2]), row[3], row.length > 4));
  }

  /** The words with each phrase as one; the longest phrase wins. */
  List<Word> merge(List<Word> words, String text) {
    List<Word> result = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Phrase> phrase = longest(words, i);
      if (phrase.isPresent()) {
        int end = i + phrase.get().words.size();
        result.add(merged(phrase.get(), words.subList(i, end), text));
        i = end;
      } else {
        result.add(words.get(i++));
      }
    }
    return result;
  }

  private static Word merged(Phrase phrase, List<Word> words, String text) {
    int begin = words.get(0).begin();
    int end = words.get(words.size() - 1).end();
    boolean capital = Character.isUpperCase(words.get(0).input().codePointAt(0));
    String input =
        capital
            ? phrase.input.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.input.substring(1)
            : phrase.input;
    return new Word(
        begin,
        end,
        text.substring(begin, end),
        input,
        Optional.of(phrase.lemma),
        Optional.of(phrase.upos));
  }

  private Optional<Phrase> longest(List<Word> words, int i) {
    Optional<Phrase> best = Optional.empty();
    for (Phrase phrase : byFirst.getOrDefault(key(words.get(i)), List.of())) {
      if ((best.isEmpty() || phrase.words.size() > best.get().words.size())
          && matches(phrase, words, i)) {
        best = Optional.of(phrase);
      }
    }
    return best;
  }

  private boolean matches(Phrase phrase, List<Word> words, int i) {
    int end = i + phrase.words.size();
    if (end > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.words.size(); k++) {
      if (!key(words.get(i + k)).equals(phrase.words.get(k))) {
        return false;
      }
    }
    return !phrase.beforeNumber || isNumber(words, end);
  }

  private boolean isNumber(List<Word> words, int i) {
    if (i >= words.size()) {
      return false;
    }
    String first = key(words.get(i));
    boolean counted =
        articles.contains(first)
            && i + 1 < words.size()
            && fractions.contains(key(words.get(i + 1)));
    return counted || numbers.contains(first) || Character.isDigit(first.charAt(0));
  }

  private static String key(Word word) {
    return word.input().toLowerCase(Locale.ROOT);
  }
}
