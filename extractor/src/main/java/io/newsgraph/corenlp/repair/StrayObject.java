package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "qui concurrence Acme", "n'a racheté ni Acme ni Zeta": a name that the parser made an apposition
 * or a conjunct of a verb is its object.
 */
final class StrayObject implements Repair {

  private final WordLists words;

  StrayObject(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int name = 2; name <= graph.size(); name++) {
      int verb = graph.head(name);
      boolean stray =
          graph.tag(name) == Upos.PROPN
              && (graph.is(name, "appos") || graph.is(name, "flat") || isNeither(graph, name))
              && verb > 0
              && verb < name
              && graph.tag(verb) == Upos.VERB
              && graph.tag(name - 1) != Upos.PUNCT
              && !graph.has(name, "case")
              && !graph.has(verb, "obj")
              && !graph.has(verb, "aux:pass")
              && !graph.isBareParticiple(verb);
      if (stray) {
        graph.attach(name, verb, "obj");
      }
    }
  }

  private boolean isNeither(Graph graph, int name) {
    return graph.is(name, "conj")
        && graph.children(name, "cc").stream()
            .anyMatch(cc -> words.contains(Kind.NEITHER, graph.lemma(cc)));
  }
}
