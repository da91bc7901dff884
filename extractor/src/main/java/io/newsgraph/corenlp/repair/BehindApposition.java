package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "vendra la moitié d'Acme, sa filiale d'éolien flottant, au danois Zeta": a phrase behind the
 * comma that closes an apposition belongs to the verb.
 */
final class BehindApposition implements Repair {

  private final WordLists words;

  BehindApposition(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 6; word <= graph.size(); word++) {
      boolean phrase =
          (graph.is(word, "obl") || graph.is(word, "nmod"))
              && (graph.hasCase(word, words, Kind.DATIVE)
                  || graph.hasCase(word, words, Kind.AGENT));
      int begin = phrase ? graph.child(word, "case") : 0;
      if (begin < 3 || begin > word || !graph.form(begin - 1).equals(",")) {
        continue;
      }
      int apposition = apposition(graph, word, begin - 1);
      int verb = apposition == 0 ? 0 : verbAbove(graph, apposition);
      if (verb > 0 && verb < apposition) {
        boolean agent = graph.hasCase(word, words, Kind.AGENT) && graph.has(verb, "aux:pass");
        graph.attach(word, verb, agent ? "obl:agent" : "obl:arg");
      }
    }
  }

  /** The apposition between commas that the phrase hangs in, 0 if none. */
  private static int apposition(Graph graph, int word, int comma) {
    int node = graph.head(word);
    while (node > 0 && node < comma) {
      if (graph.is(node, "appos") && graph.isNominal(node)) {
        int left = graph.leftmost(node);
        boolean opened =
            graph.form(left).equals(",") || left > 1 && graph.form(left - 1).equals(",");
        return opened ? node : 0;
      }
      node = graph.head(node);
    }
    return 0;
  }

  private static int verbAbove(Graph graph, int word) {
    int node = graph.head(word);
    while (node > 0 && graph.tag(node) != Upos.VERB) {
      node = graph.head(node);
    }
    return node;
  }
}
