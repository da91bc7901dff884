package io.newsgraph.ask;

import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Question;
import io.newsgraph.text.Language;
import io.newsgraph.text.Names;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The question of the catalogue that shares most words with a question. */
final class NearestQuestion {

  /** Endings of inflection are left out by comparing that many letters. */
  private static final int STEM = 5;

  private static final int SHORTEST_WORD = 4;

  private NearestQuestion() {}

  /** Empty when no question has a word of it. */
  static Optional<Question> of(String question, Language language) {
    Set<String> stems = stems(question);
    return Catalogue.all().stream()
        .filter(known -> shared(known, stems, language) > 0)
        .max(
            Comparator.comparingLong((Question known) -> shared(known, stems, language))
                .thenComparing(Question::name, Comparator.reverseOrder()));
  }

  private static long shared(Question known, Set<String> stems, Language language) {
    String words = language == Language.FRENCH ? known.french() : known.english();
    return stems(words + " " + known.name().replace('-', ' ')).stream()
        .filter(stems::contains)
        .count();
  }

  private static Set<String> stems(String words) {
    return Arrays.stream(Names.fold(words).split(" "))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }
}
