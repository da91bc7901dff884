package io.newsgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores qualifiers (price, role, date …) over the facts that were found leniently.
 *
 * <p>Every qualifier of the gold is demanded. A given one is right when the gold has the key with
 * the same value: numbers, shares and sums of money within 1 % and in their unit, dates when the
 * given one is a prefix of the gold's with at least the year, roles when the folded words of one
 * contain those of the other, names as leniently as arguments. A given one is contradicted when the
 * gold has the key with another value, and extra when the gold has no such key; the main precision
 * leaves extra ones aside, the strict one counts them wrong. Keys outside {@code qualifiers.tsv},
 * such as bounds, are not scored.
 */
final class QualifierScorer {

  private final FactMatcher names = new FactMatcher(List.of());
  private final SortedMap<String, QualifierScore.Counts> byKey = new TreeMap<>();

  private QualifierScorer() {}

  /** The score over the pairs of a lenient matching. */
  static QualifierScore score(List<FactMatching.Pair> pairs) {
    QualifierScorer scorer = new QualifierScorer();
    pairs.forEach(pair -> scorer.add(pair.gold().qualifiers(), pair.row().qualifiers()));
    return new QualifierScore(scorer.byKey);
  }

  private void add(Map<String, List<String>> gold, Map<String, String> given) {
    gold.keySet().forEach(key -> count(key, new QualifierScore.Counts(1, 0, 0, 0)));
    given.forEach(
        (key, value) -> {
          if (gold.containsKey(key)) {
            boolean right = gold.get(key).stream().anyMatch(wanted -> same(key, wanted, value));
            count(key, new QualifierScore.Counts(0, right ? 1 : 0, right ? 0 : 1, 0));
          } else if (Relations.isQualifier(key)) {
            count(key, new QualifierScore.Counts(0, 0, 0, 1));
          }
        });
  }

  private void count(String key, QualifierScore.Counts counts) {
    byKey.merge(key, counts, QualifierScore.Counts::plus);
  }

  private boolean same(String key, String gold, String got) {
    Relations.Kind kind = Relations.qualifier(key);
    return Values.same(kind, gold, got, true)
        .orElseGet(
            () -> kind == Relations.Kind.WORDS ? sameWords(gold, got) : names.sameName(gold, got));
  }

  private static boolean sameWords(String gold, String got) {
    List<String> wanted = Folding.words(gold);
    List<String> given = Folding.words(got);
    return !wanted.isEmpty()
        && !given.isEmpty()
        && (wanted.containsAll(given) || given.containsAll(wanted));
  }
}
