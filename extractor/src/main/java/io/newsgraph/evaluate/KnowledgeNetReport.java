package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The score on KnowledgeNet.
 *
 * @param byFold counts by property of each fold
 * @param errors one tab-separated line for each fact missed and each wrong prediction: kind,
 *     document, subject, property, object, context
 * @param failures documents that could not be processed and count as without predictions
 */
public record KnowledgeNetReport(
    SortedMap<Integer, SortedMap<String, Prf>> byFold, List<String> errors, List<String> failures)
    implements Report {

  static KnowledgeNetReport of(List<KnowledgeNetScorer.DocumentScore> documents) {
    SortedMap<Integer, SortedMap<String, Prf>> byFold = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (KnowledgeNetScorer.DocumentScore document : documents) {
      SortedMap<String, Prf> fold = byFold.computeIfAbsent(document.fold(), f -> new TreeMap<>());
      document.byProperty().forEach((property, prf) -> fold.merge(property, prf, Prf::plus));
      errors.addAll(document.errors());
      failures.addAll(document.failures());
    }
    return new KnowledgeNetReport(byFold, errors, failures);
  }

  /** Counts by property over all folds. */
  public SortedMap<String, Prf> byProperty() {
    SortedMap<String, Prf> all = new TreeMap<>();
    byFold.values().forEach(fold -> fold.forEach((p, prf) -> all.merge(p, prf, Prf::plus)));
    return all;
  }

  /** Counts over all folds and properties. */
  public Prf total() {
    return sum(byProperty());
  }

  private static Prf sum(Map<String, Prf> counts) {
    return counts.values().stream().reduce(new Prf(0, 0, 0), Prf::plus);
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%-24s %6s %6s %6s %6s %6s %6s",
            "property", "found", "wrong", "missed", "P", "R", "F1"));
    byProperty().forEach((property, prf) -> lines.add(line(property, prf)));
    byFold.forEach((fold, counts) -> lines.add(line("fold " + fold, sum(counts))));
    lines.add(line("all", total()));
    failures.forEach(failure -> lines.add("failed: " + failure));
    return lines;
  }

  private static String line(String name, Prf prf) {
    return String.format(
        Locale.ROOT,
        "%-24s %6d %6d %6d %6.3f %6.3f %6.3f",
        name,
        prf.found(),
        prf.wrong(),
        prf.gold() - prf.found(),
        prf.precision(),
        prf.recall(),
        prf.f1());
  }
}
