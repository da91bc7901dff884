package io.newsgraph.query;

import io.newsgraph.query.Inferred.Conclusion;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import io.newsgraph.vocabulary.Prefixes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Concludes by rules what no article says in so many words. Conclusions stand in a graph of their
 * own ({@link Graphs#INFERRED}), each with its rule and its premises.
 */
public final class Inference {

  /** Chains of conclusions are no longer. */
  private static final int ROUNDS = 12;

  private static final int MOST = 2_000_000;

  private final Store store;
  private final List<Rule> rules;

  /**
   * Concludes from what a store holds.
   *
   * @param optional names of optional rules that shall apply too
   * @throws QueryException.Unknown when there is no such rule
   */
  public Inference(Store store, Collection<String> optional) {
    this.store = store;
    this.rules = Rules.with(optional);
  }

  /**
   * Keeps the conclusions in the store, in place of earlier ones.
   *
   * @return how many each rule gave, by its name
   * @throws QueryException.Limit when there are too many
   */
  public SortedMap<String, Long> keep() {
    SortedMap<String, Long> counts = new TreeMap<>();
    store.change(dataset -> counts.putAll(infer(dataset)));
    return counts;
  }

  /** Removes all conclusions from the store. */
  public static void remove(Store store) {
    store.change(dataset -> dataset.removeGraph(Graphs.INFERRED));
  }

  /**
   * Works with the store as if the conclusions were in it, and leaves it as it was.
   *
   * @param work may read the store
   */
  public <T> T during(Supplier<T> work) {
    return store.suppose(this::infer, work);
  }

  private SortedMap<String, Long> infer(DatasetGraph dataset) {
    dataset.removeGraph(Graphs.INFERRED);
    Graph inferred = dataset.getGraph(Graphs.INFERRED);
    SortedMap<String, Long> counts = new TreeMap<>();
    long all = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = all;
      for (Rule rule : rules) {
        long added = apply(rule, dataset, inferred, MOST - all);
        counts.merge(rule.name(), added, Long::sum);
        all += added;
      }
      if (all == before) {
        break;
      }
    }
    return counts;
  }

  private static long apply(Rule rule, DatasetGraph dataset, Graph inferred, long most) {
    Map<Node, Conclusion> news = new LinkedHashMap<>();
    for (Conclusion conclusion : conclusions(rule, dataset)) {
      Node name = conclusion.name();
      if (!news.containsKey(name) && isNew(conclusion, dataset)) {
        news.put(name, conclusion);
        if (news.size() > most) {
          throw new QueryException.Limit("more than " + MOST + " conclusions");
        }
      }
    }
    news.values().forEach(conclusion -> Inferred.write(conclusion, dataset, inferred));
    return news.size();
  }

  private static boolean isNew(Conclusion conclusion, DatasetGraph dataset) {
    return !dataset.contains(
        Node.ANY, conclusion.subject(), conclusion.property(), conclusion.object());
  }

  private static List<Conclusion> conclusions(Rule rule, DatasetGraph dataset) {
    Query query = SparqlText.parse(rule.select(), Prefixes.DATA);
    try (QueryExec execution =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(query)
            .set(Graphs.UNION_AS_DEFAULT, true)
            .build()) {
      return execution.select().materialize().stream()
          .map(row -> conclusion(rule, row))
          .sorted()
          .toList();
    }
  }

  private static Conclusion conclusion(Rule rule, Binding row) {
    return new Conclusion(
        rule.iri(),
        row.get("subject"),
        row.get("property"),
        row.get("object"),
        Stream.of("premise1", "premise2").map(row::get).filter(Objects::nonNull).toList());
  }
}
