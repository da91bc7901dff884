package io.newsgraph.corenlp.repair;

/** Makes a tree of any graph: one root, every head a word, no cycle. */
final class WellFormed implements Repair {

  @Override
  public void apply(Graph graph) {
    int root = root(graph);
    for (int word = 1; word <= graph.size(); word++) {
      int head = graph.head(word);
      if (word == root) {
        graph.attach(word, 0, "root");
      } else if (head <= 0 || head > graph.size() || head == word) {
        graph.attach(word, root, relationBelow(graph, word));
      }
    }
    breakCycles(graph, root);
  }

  private static int root(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (graph.head(word) == 0) {
        return word;
      }
    }
    return 1;
  }

  private static String relationBelow(Graph graph, int word) {
    return graph.is(word, "root") ? "parataxis" : graph.relation(word);
  }

  private static void breakCycles(Graph graph, int root) {
    for (int word = 1; word <= graph.size(); word++) {
      if (!graph.dominates(root, word)) {
        graph.attach(word, root, graph.relation(word));
      }
    }
  }
}
