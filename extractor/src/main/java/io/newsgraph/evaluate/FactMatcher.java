package io.newsgraph.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a row states a gold fact.
 *
 * <p>In lenient mode a name may be longer or shorter by up to four whole words as long as it names
 * nothing else in the gold of its document, a property may be a more general or more specific one
 * of its chain, and a date may be less precise. In strict mode names are the same but for case,
 * accents and function words. Numbers agree within 1 % and in their unit.
 */
final class FactMatcher {

  private static final int MOST_WORDS_APART = 4;
  private static final int FEWEST_LETTERS = 3;

  /** For each document the words of every name in its gold. */
  private final Map<String, Set<List<String>>> named = new HashMap<>();

  private final Map<String, List<String>> wordsOf = new HashMap<>();

  FactMatcher(List<GoldFact> gold) {
    for (GoldFact fact : gold) {
      Set<List<String>> names = named.computeIfAbsent(fact.document(), d -> new HashSet<>());
      fact.subject().forEach(name -> names.add(words(name)));
      fact.object().forEach(name -> names.add(words(name)));
    }
  }

  /** True when the row states the fact, whatever its certainty. */
  boolean matches(GoldFact gold, FactRow row, boolean lenient) {
    return row.document().equals(gold.document())
        && sameRelation(gold, row.relation(), lenient)
        && !words(row.subject()).equals(words(row.object()))
        && (sameArguments(gold, row.subject(), row.object(), lenient)
            || (Relations.symmetric(row.relation())
                && sameArguments(gold, row.object(), row.subject(), lenient)));
  }

  /** Compares two names outside of any document: nothing else can be meant. */
  boolean sameName(String gold, String got) {
    return sameName(gold, got, true, Set.of(), Set.of());
  }

  private static boolean sameRelation(GoldFact gold, String relation, boolean lenient) {
    return gold.relation().contains(relation)
        || (lenient && gold.relation().stream().anyMatch(r -> Relations.sameChain(relation, r)));
  }

  private boolean sameArguments(GoldFact gold, String subject, String object, boolean lenient) {
    Set<List<String>> names = named.getOrDefault(gold.document(), Set.of());
    return sameArgument(gold.subject(), subject, Relations.Kind.NAME, lenient, names)
        && sameArgument(
            gold.object(), object, Relations.object(gold.relation().get(0)), lenient, names);
  }

  private boolean sameArgument(
      List<String> accepted,
      String got,
      Relations.Kind kind,
      boolean lenient,
      Set<List<String>> names) {
    Set<List<String>> mine = new HashSet<>();
    accepted.forEach(name -> mine.add(words(name)));
    return accepted.stream()
        .anyMatch(
            name ->
                Values.same(kind, name, got, lenient)
                    .orElseGet(() -> sameName(name, got, lenient, names, mine)));
  }

  private boolean sameName(
      String gold, String got, boolean lenient, Set<List<String>> names, Set<List<String>> mine) {
    List<String> wanted = words(gold);
    List<String> given = words(got);
    if (wanted.isEmpty() || given.isEmpty()) {
      return false;
    }
    if (wanted.equals(given)) {
      return true;
    }
    boolean namesAnother = names.contains(given) && !mine.contains(given);
    return lenient && !namesAnother && oneWithinTheOther(wanted, given);
  }

  private static boolean oneWithinTheOther(List<String> a, List<String> b) {
    List<String> small = a.size() <= b.size() ? a : b;
    List<String> big = a.size() <= b.size() ? b : a;
    return small.stream().mapToInt(String::length).sum() >= FEWEST_LETTERS
        && big.size() - small.size() <= MOST_WORDS_APART
        && Collections.indexOfSubList(big, small) >= 0;
  }

  private List<String> words(String name) {
    return wordsOf.computeIfAbsent(name, Folding::words);
  }
}
