package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/** "has bought North American rights": a plural right behind an active verb is its object. */
final class BareObject implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int noun = 2; noun <= graph.size(); noun++) {
      int verb = graph.head(noun);
      boolean bare =
          graph.relation(noun).equals("obl")
              && graph.tag(noun) == Upos.NOUN
              && graph.feats(noun).is("Number", "Plur")
              && !graph.has(noun, "case")
              && verb > 0
              && graph.tag(verb) == Upos.VERB
              && graph.leftmost(noun) == verb + 1;
      if (bare && !graph.has(verb, "obj") && !graph.has(verb, "aux:pass")) {
        graph.relabel(noun, "obj");
      }
    }
  }
}
