package io.newsgraph.corenlp.repair;

/**
 * "whereas his brother walked out": a noun under a conjunction with a finite verb as its modifier
 * is that verb's subject.
 */
final class ClauseOfNoun implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 3; verb <= graph.size(); verb++) {
      int noun = graph.head(verb);
      boolean stray =
          graph.isFiniteModifier(verb) && graph.has(noun, "mark") && !graph.has(noun, "cop");
      if (stray) {
        graph.attach(verb, graph.head(noun), graph.relation(noun));
        for (int child : graph.children(noun)) {
          if (child > verb || graph.is(child, "mark")) {
            graph.attach(child, verb, graph.relation(child));
          }
        }
        graph.attach(noun, verb, "nsubj");
      }
    }
  }
}
