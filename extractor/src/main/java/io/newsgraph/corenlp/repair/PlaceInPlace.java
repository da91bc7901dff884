package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/** "born in Frankfurt, Germany": a name before a comma is no part of the name behind it. */
final class PlaceInPlace implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int place = 1; place < graph.size() - 1; place++) {
      int wider = graph.head(place);
      boolean parted =
          graph.tag(place) == Upos.PROPN
              && graph.is(place, "compound")
              && wider > place
              && graph.tag(wider) == Upos.PROPN
              && isPlace(graph, place)
              && isPlace(graph, wider)
              && commaBetween(graph, place, wider);
      if (parted) {
        swap(graph, place, wider);
      }
    }
  }

  private static boolean isPlace(Graph graph, int word) {
    return graph.entity(word).endsWith("LOCATION") || graph.entity(word).endsWith("LOC");
  }

  private static boolean commaBetween(Graph graph, int place, int wider) {
    for (int word = place + 1; word < wider; word++) {
      if (graph.form(word).equals(",")) {
        return true;
      }
      if (graph.tag(word) != Upos.PROPN) {
        return false;
      }
    }
    return false;
  }

  private static void swap(Graph graph, int place, int wider) {
    graph.attach(place, graph.head(wider), graph.relation(wider));
    for (int child : graph.children(wider)) {
      if (child < place || graph.tag(child) == Upos.ADP && graph.is(child, "case")) {
        graph.attach(child, place, graph.relation(child));
      }
    }
    graph.attach(wider, place, "appos");
  }
}
