package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "founded by Edna Frey, president and head of Tarn": the name before the comma is what the
 * preposition governs, the title behind it an apposition.
 */
final class NameBeforeTitle implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int name = 1; name < graph.size() - 1; name++) {
      int title = graph.head(name);
      boolean loose =
          graph.tag(name) == Upos.PROPN
              && graph.relation(name).equals("dep")
              && title > name
              && graph.isNominal(title)
              && graph.form(graph.rightmostBefore(name, title) + 1).equals(",");
      if (loose) {
        swap(graph, name, title);
      }
    }
  }

  private static void swap(Graph graph, int name, int title) {
    graph.attach(name, graph.head(title), graph.relation(title));
    for (int child : graph.children(title)) {
      if (child < name) {
        graph.attach(child, name, graph.relation(child));
      }
    }
    graph.attach(title, name, "appos");
  }
}
