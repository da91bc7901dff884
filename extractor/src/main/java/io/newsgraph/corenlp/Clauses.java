package io.newsgraph.corenlp;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a semicolon stands between two clauses or between the members of a list. */
final class Clauses {

  private static final Set<String> OPENING = Set.of("«", "“", "(", "[");
  private static final Set<String> CLOSING = Set.of("»", "”", ")", "]");

  private final Predicate<Word> finite;

  /** Takes what tells a finite verb. */
  Clauses(Predicate<Word> finite) {
    this.finite = finite;
  }

  /** True when both sides, up to the next semicolon, have a verb and no quotation is cut. */
  boolean areSeparate(List<Word> words, int semicolon) {
    int next = semicolon + 1;
    while (next < words.size() && !words.get(next).form().equals(";")) {
      next++;
    }
    List<Word> before = words.subList(0, semicolon);
    return depth(before) == 0
        && before.stream().anyMatch(finite)
        && words.subList(semicolon + 1, next).stream().anyMatch(finite);
  }

  private static int depth(List<Word> words) {
    int depth = 0;
    int straight = 0;
    for (Word word : words) {
      depth += OPENING.contains(word.form()) ? 1 : CLOSING.contains(word.form()) ? -1 : 0;
      straight += word.form().equals("\"") ? 1 : 0;
    }
    return depth + straight % 2;
  }
}
