package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * The first word of a name is its head, the others are flat: the converter makes the last one the
 * head and the others its compounds, as in "Claire Fontaine".
 */
final class NameHead implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int last = 2; last <= graph.size(); last++) {
      if (graph.tag(last) == Upos.PROPN && !graph.is(last, "compound")
          || isLastOfCompound(graph, last)) {
        int first = firstOfName(graph, last);
        if (first < last) {
          flatten(graph, first, last);
        }
      }
    }
  }

  /** "Ghent University immunologist": a name that is itself a compound of another noun. */
  private static boolean isLastOfCompound(Graph graph, int last) {
    return graph.tag(last) == Upos.PROPN
        && graph.is(last, "compound")
        && (graph.tag(graph.head(last)) != Upos.PROPN || beginsName(graph, graph.head(last)));
  }

  private static boolean beginsName(Graph graph, int word) {
    return graph.entity(word).startsWith("B-");
  }

  private static int firstOfName(Graph graph, int last) {
    int first = last;
    while (first > 1
        && graph.tag(first - 1) == Upos.PROPN
        && graph.is(first - 1, "compound")
        && graph.dominates(last, first - 1)
        && !beginsName(graph, first)
        && sameName(graph, first - 1, last)) {
      first--;
    }
    return first;
  }

  private static boolean sameName(Graph graph, int word, int last) {
    return graph.entity(word).equals("O") == graph.entity(last).equals("O");
  }

  private static void flatten(Graph graph, int first, int last) {
    int head = graph.head(last);
    String relation = graph.relation(last);
    for (int child : graph.children(last)) {
      if (child < first || child > last) {
        graph.attach(child, first, graph.relation(child));
      }
    }
    for (int word = first + 1; word <= last; word++) {
      int flat = word;
      graph.children(flat).stream()
          .filter(child -> child < first || child > last)
          .forEach(child -> graph.attach(child, first, graph.relation(child)));
      graph.attach(word, first, "flat");
    }
    graph.attach(first, head, relation);
  }
}
