package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/** Nothing hangs on punctuation: its children hang on its governor. */
final class PunctuationGovernor implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      int head = graph.head(word);
      for (int step = 0; head > 0 && graph.tag(head) == Upos.PUNCT && step < graph.size(); step++) {
        head = graph.head(head);
      }
      if (head > 0) {
        graph.attach(word, head, graph.relation(word));
      } else if (graph.head(word) > 0) {
        promote(graph, word);
      }
    }
  }

  /** The root is punctuation: the first word below it that is none takes its place. */
  private static void promote(Graph graph, int word) {
    int root = graph.head(word);
    graph.attach(word, 0, "root");
    graph.attach(root, word, "punct");
    graph.moveChildren(root, word);
  }
}
