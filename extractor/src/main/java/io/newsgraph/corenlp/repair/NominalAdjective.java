package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/** "X, un ancien de Y": the adjective behind an article stands for the noun that is not there. */
final class NominalAdjective implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int article = 1; article < graph.size(); article++) {
      int adjective = article + 1;
      boolean headless =
          graph.tag(article) == Upos.DET
              && !graph.is(article, "det")
              && graph.tag(adjective) == Upos.ADJ
              && graph.head(adjective) == article;
      if (headless) {
        graph.attach(adjective, graph.head(article), graph.relation(article));
        graph.moveChildren(article, adjective);
        graph.attach(article, adjective, "det");
      }
    }
  }
}
