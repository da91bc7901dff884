package io.newsgraph.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The score of one relation: gold facts count under their first property, wrong rows under their
 * own.
 *
 * @param relation local name of the property
 * @param lenient whatever the certainty
 * @param truth with the certainty right
 */
public record RelationScore(String relation, Prf lenient, Prf truth) {

  private static final Prf NOTHING = new Prf(0, 0, 0);

  /** The relations of a score, those with most facts first. */
  static List<RelationScore> of(FactScore score) {
    Map<String, Prf> lenient = byRelation(score.lenientMatching());
    Map<String, Prf> truth = byRelation(score.truthMatching());
    TreeMap<String, Prf> all = new TreeMap<>(truth);
    all.putAll(lenient);
    return all.keySet().stream()
        .map(
            relation ->
                new RelationScore(
                    relation,
                    lenient.getOrDefault(relation, NOTHING),
                    truth.getOrDefault(relation, NOTHING)))
        .sorted(Comparator.comparingInt(each -> -each.lenient.gold() - each.lenient.wrong()))
        .toList();
  }

  private static Map<String, Prf> byRelation(FactMatching matching) {
    Map<String, Prf> counts = new TreeMap<>();
    matching
        .pairs()
        .forEach(pair -> counts.merge(pair.gold().relation().get(0), new Prf(1, 0, 1), Prf::plus));
    matching
        .missed()
        .forEach(gold -> counts.merge(gold.relation().get(0), new Prf(0, 0, 1), Prf::plus));
    matching.wrong().forEach(row -> counts.merge(row.relation(), new Prf(0, 1, 0), Prf::plus));
    return counts;
  }
}
