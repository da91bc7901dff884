package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "bought 75% of Calderbrook Town from Roy Stubbs for £18m": seller and price do not modify the
 * name before them but go with the verb above.
 */
final class ChainedComplement implements Repair {

  private final WordLists words;

  ChainedComplement(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 3; word <= graph.size(); word++) {
      int name = graph.head(word);
      boolean stray =
          graph.is(word, "nmod")
              && name > 0
              && name < word
              && isAnchor(graph, name)
              && graph.hasCase(word, words, Kind.DATIVE);
      if (stray) {
        int verb = verbAbove(graph, name);
        if (verb > 0) {
          graph.attach(word, verb, "obl");
        }
      }
    }
  }

  /** What takes no complement of its own: a name, a year, an amount. */
  private static boolean isAnchor(Graph graph, int word) {
    return graph.isTag(word, Upos.PROPN, Upos.NUM, Upos.SYM);
  }

  private static int verbAbove(Graph graph, int name) {
    int above = name;
    for (int steps = 0; steps < graph.size(); steps++) {
      boolean object = graph.is(above, "obj") || graph.is(above, "obl");
      if (!object && !graph.is(above, "nmod") && !graph.is(above, "appos")) {
        return 0;
      }
      above = graph.head(above);
      if (above <= 0) {
        return 0;
      }
      if (object) {
        return graph.tag(above) == Upos.VERB ? above : 0;
      }
    }
    return 0;
  }
}
