package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The three metrics of the CoNLL-2012 shared task over sets of mentions, as in its reference scorer
 * (Pradhan et al., ACL 2014): MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF with
 * the entity similarity φ4 (Luo 2005). A mention is any value; key and response mentions are the
 * same when they are equal.
 */
final class CorefMetrics {

  private CorefMetrics() {}

  /** Links: how many are needed to join each chain over the parts that the other side makes. */
  static <M> CorefScore muc(List<Set<M>> key, List<Set<M>> response) {
    double[] recall = links(key, response);
    double[] precision = links(response, key);
    return new CorefScore(precision[0], precision[1], recall[0], recall[1]);
  }

  private static <M> double[] links(List<Set<M>> chains, List<Set<M>> others) {
    Map<M, Integer> partOf = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      for (M mention : others.get(i)) {
        partOf.put(mention, i);
      }
    }
    double kept = 0;
    double all = 0;
    for (Set<M> chain : chains) {
      Set<Object> parts = new HashSet<>();
      for (M mention : chain) {
        parts.add(partOf.containsKey(mention) ? partOf.get(mention) : List.of(mention));
      }
      kept += chain.size() - parts.size();
      all += chain.size() - 1;
    }
    return new double[] {kept, all};
  }

  /** Mentions: the share of each one's chain that the other side keeps together. */
  static <M> CorefScore bCubed(List<Set<M>> key, List<Set<M>> response) {
    return new CorefScore(
        shares(response, key), mentions(response), shares(key, response), mentions(key));
  }

  private static <M> double shares(List<Set<M>> chains, List<Set<M>> others) {
    double sum = 0;
    for (Set<M> chain : chains) {
      for (Set<M> other : others) {
        double common = common(chain, other);
        sum += common * common / chain.size();
      }
    }
    return sum;
  }

  /** Detection: which mentions are in any chain. */
  static <M> CorefScore mentions(List<Set<M>> key, List<Set<M>> response) {
    Set<M> demanded = new HashSet<>();
    key.forEach(demanded::addAll);
    Set<M> given = new HashSet<>();
    response.forEach(given::addAll);
    int common = common(demanded, given);
    return new CorefScore(common, given.size(), common, demanded.size());
  }

  private static <M> double mentions(List<Set<M>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }

  /** Entities: the best one-to-one alignment of chains by their similarity φ4. */
  static <M> CorefScore ceafEntity(List<Set<M>> key, List<Set<M>> response) {
    List<double[]> rows = new ArrayList<>();
    for (Set<M> k : key) {
      rows.add(response.stream().mapToDouble(r -> similarity(k, r)).toArray());
    }
    double best = Assignment.best(rows.toArray(new double[0][]));
    return new CorefScore(best, response.size(), best, key.size());
  }

  private static <M> double similarity(Set<M> a, Set<M> b) {
    return 2.0 * common(a, b) / (a.size() + b.size());
  }

  private static <M> int common(Set<M> a, Set<M> b) {
    return (int) a.stream().filter(b::contains).count();
  }
}
