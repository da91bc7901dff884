package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "aurait engagé X, directeur de Y, et acheté Z": a participle coordinated with a noun belongs to
 * the verb above that has the auxiliary.
 */
final class ParticipleConjunct implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      boolean stray =
          graph.tag(word) == Upos.VERB
              && graph.isBareParticiple(word)
              && graph.is(word, "conj")
              && graph.has(word, "cc")
              && graph.isNominal(graph.head(word));
      if (stray) {
        int verb = verbAbove(graph, word);
        if (verb > 0) {
          graph.attach(word, verb, "conj");
        }
      }
    }
  }

  private static int verbAbove(Graph graph, int participle) {
    int above = graph.head(participle);
    for (int steps = 0; above > 0 && steps < graph.size(); steps++) {
      if (graph.isPastParticiple(above) && graph.has(above, "aux")) {
        return above;
      }
      above = graph.head(above);
    }
    return 0;
  }
}
