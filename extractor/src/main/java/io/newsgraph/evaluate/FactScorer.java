package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Scores extracted facts against gold facts, micro-averaged over facts.
 *
 * <p>Each gold fact is found at most once and each row used at most once; the gold facts with the
 * fewest candidate rows choose first, and each takes the candidate that is closest in property,
 * certainty and names. Rows of relations outside the yardstick and repeated rows are left out
 * beforehand. What is lenient is said at {@link FactMatcher}.
 */
public final class FactScorer {

  /** What a row must get right. */
  public enum Mode {
    /** Property, both arguments and certainty, leniently compared. */
    TRUTH,
    /** Property and both arguments, leniently compared. */
    LENIENT,
    /** Exact property, full names and full dates; certainty left aside. */
    STRICT
  }

  private final List<GoldFact> demanded;
  private final List<GoldFact> optional;
  private final List<FactRow> rows;
  private final FactMatcher matcher;

  /** Prepares the scoring of these rows. */
  public FactScorer(List<GoldFact> gold, List<FactRow> rows) {
    this.demanded = gold.stream().filter(fact -> !fact.optional()).toList();
    this.optional = gold.stream().filter(GoldFact::optional).toList();
    this.rows = unique(rows);
    this.matcher = new FactMatcher(gold);
  }

  private static List<FactRow> unique(List<FactRow> rows) {
    Set<List<String>> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> Relations.all().contains(row.relation()))
        .filter(
            row ->
                seen.add(
                    List.of(
                        row.document(),
                        Folding.fold(row.subject()),
                        row.relation(),
                        Folding.fold(row.object()),
                        row.certainty())))
        .toList();
  }

  /** The score in all modes. */
  public FactScore score() {
    FactMatching truth = match(Mode.TRUTH);
    FactMatching lenient = match(Mode.LENIENT);
    List<FactMatching.Pair> hedged =
        lenient.pairs().stream().filter(pair -> !pair.gold().asserted()).toList();
    return new FactScore(
        truth,
        lenient,
        match(Mode.STRICT),
        Prf.ratio(rightCertainty(lenient.pairs()), lenient.pairs().size()),
        share(rightCertainty(hedged), hedged.size()),
        falseFacts(),
        share(rightSources(lenient.pairs()), count(lenient, p -> !p.gold().source().isEmpty())),
        share(rightSources(lenient.pairs()), count(lenient, p -> !p.row().source().isEmpty())));
  }

  /** Which rows state which facts in this mode. */
  public FactMatching match(Mode mode) {
    Map<GoldFact, List<FactRow>> candidates = new IdentityHashMap<>();
    demanded.forEach(gold -> candidates.put(gold, candidates(gold, mode)));
    Map<FactRow, GoldFact> used = new IdentityHashMap<>();
    Map<Integer, FactRow> found = new LinkedHashMap<>();
    IntStream.range(0, demanded.size())
        .boxed()
        .sorted(Comparator.comparingInt(k -> candidates.get(demanded.get(k)).size()))
        .forEachOrdered(
            k -> {
              GoldFact gold = demanded.get(k);
              candidates.get(gold).stream()
                  .filter(row -> !used.containsKey(row))
                  .min(closest(gold))
                  .ifPresent(
                      row -> {
                        used.put(row, gold);
                        found.put(k, row);
                      });
            });
    return matching(found, used.keySet());
  }

  private List<FactRow> candidates(GoldFact gold, Mode mode) {
    return rows.stream()
        .filter(row -> matcher.matches(gold, row, mode != Mode.STRICT))
        .filter(row -> mode != Mode.TRUTH || gold.certainty().contains(row.certainty()))
        .toList();
  }

  private Comparator<FactRow> closest(GoldFact gold) {
    return Comparator.comparing((FactRow row) -> !gold.relation().contains(row.relation()))
        .thenComparing(row -> !gold.certainty().contains(row.certainty()))
        .thenComparing(row -> !matcher.matches(gold, row, false));
  }

  private FactMatching matching(Map<Integer, FactRow> found, Set<FactRow> used) {
    List<FactMatching.Pair> pairs = new ArrayList<>();
    found.forEach((k, row) -> pairs.add(new FactMatching.Pair(demanded.get(k), row)));
    List<GoldFact> missed =
        IntStream.range(0, demanded.size())
            .filter(k -> !found.containsKey(k))
            .mapToObj(demanded::get)
            .toList();
    List<FactRow> wrong = new ArrayList<>();
    List<FactRow> neutral = new ArrayList<>();
    for (FactRow row : rows) {
      if (!used.contains(row)) {
        (repeats(row, pairs) || isOptional(row) ? neutral : wrong).add(row);
      }
    }
    return new FactMatching(pairs, missed, wrong, neutral);
  }

  private boolean repeats(FactRow row, List<FactMatching.Pair> pairs) {
    return pairs.stream()
        .anyMatch(
            pair ->
                pair.row().certainty().equals(row.certainty())
                    && matcher.matches(pair.gold(), row, true));
  }

  private boolean isOptional(FactRow row) {
    return optional.stream().anyMatch(gold -> matcher.matches(gold, row, true));
  }

  /** Rows that assert what the gold has only as reported, planned or negated. */
  private List<FactRow> falseFacts() {
    return rows.stream()
        .filter(row -> row.certainty().equals("asserted"))
        .filter(row -> stated(row, false) && !stated(row, true))
        .toList();
  }

  private boolean stated(FactRow row, boolean asserted) {
    return demanded.stream()
        .anyMatch(gold -> gold.asserted() == asserted && matcher.matches(gold, row, true));
  }

  private int rightSources(List<FactMatching.Pair> pairs) {
    return (int)
        pairs.stream()
            .filter(
                pair ->
                    pair.gold().source().stream()
                        .anyMatch(name -> matcher.sameName(name, pair.row().source())))
            .count();
  }

  private static int rightCertainty(List<FactMatching.Pair> pairs) {
    return (int) pairs.stream().filter(FactMatching.Pair::rightCertainty).count();
  }

  private static int count(FactMatching matching, Predicate<FactMatching.Pair> condition) {
    return (int) matching.pairs().stream().filter(condition).count();
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(Prf.ratio(part, whole));
  }
}
