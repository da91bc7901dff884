package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/** "We are not selling": a form of "be" before a present participle is no copula. */
final class MisreadProgressive implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      int be = graph.child(verb, "cop");
      boolean progressive =
          be > 0
              && be < verb
              && graph.tag(verb) == Upos.VERB
              && graph.form(verb).endsWith("ing")
              && !graph.has(verb, "det");
      if (progressive) {
        graph.relabel(be, "aux");
      }
    }
  }
}
