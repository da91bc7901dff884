package io.newsgraph.corenlp.repair;

/**
 * "Edna Frey served as head of Tarn, a Leeds company.": a noun phrase behind a comma is not the
 * main clause when the clause before it hangs loosely on it, but explains the noun before the
 * comma.
 */
final class AppositionAsRoot implements Repair {

  @Override
  public void apply(Graph graph) {
    int root = graph.root();
    if (root < 4 || !graph.isNominal(root) || graph.has(root, "cop") || graph.has(root, "nsubj")) {
      return;
    }
    int clause = 0;
    for (int child : graph.children(root, "dep")) {
      boolean main = child < root && graph.has(child, "nsubj") && graph.isFiniteClause(child);
      clause = main ? child : clause;
    }
    int comma = clause == 0 ? 0 : comma(graph, root, clause);
    if (comma > 0) {
      mend(graph, root, clause, comma);
    }
  }

  /** The comma before the noun phrase, the clause being whole before it. */
  private static int comma(Graph graph, int root, int clause) {
    int comma = graph.rightmost(clause) + 1;
    return comma < root && graph.form(comma).equals(",") ? comma : 0;
  }

  private static void mend(Graph graph, int root, int clause, int comma) {
    int noun = graph.leftward(comma - 1, graph::isNominal);
    while (noun > clause && graph.is(noun, "flat") && graph.head(noun) < noun) {
      noun = graph.head(noun);
    }
    graph.attach(clause, 0, "root");
    for (int child : graph.children(root)) {
      if (child < comma) {
        graph.attach(child, clause, graph.relation(child));
      }
    }
    boolean apposed = noun > clause && noun >= comma - 6;
    graph.attach(root, apposed ? noun : clause, apposed ? "appos" : "dep");
  }
}
