package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/** "sold it in a deal worth $3bn": such an adjective modifies the noun right before it. */
final class PostposedAdjective implements Repair {

  private final WordLists words;

  PostposedAdjective(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int adjective = 2; adjective <= graph.size(); adjective++) {
      int noun = adjective - 1;
      boolean behind =
          words.contains(Kind.POSTPOSED, graph.lemma(adjective))
              && graph.isTag(adjective, Upos.ADJ, Upos.ADP)
              && graph.isNominal(noun)
              && !graph.has(adjective, "cop")
              && !graph.dominates(adjective, noun)
              && (graph.is(adjective, "xcomp") || graph.is(adjective, "dep"));
      if (behind) {
        graph.attach(adjective, noun, "amod");
      }
    }
  }
}
