package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * An object has no preposition ("au fonds"), and a name the parser called a predicate ("convoitait
 * Banco BPM") is one.
 */
final class Objects implements Repair {

  private final WordLists words;

  Objects(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (graph.is(word, "obj") && hasPreposition(graph, word)) {
        graph.relabel(word, "obl:arg");
      }
      if (graph.relation(word).equals("xcomp") && isNameObject(graph, word)) {
        graph.relabel(word, "obj");
      }
    }
  }

  private boolean hasPreposition(Graph graph, int word) {
    return graph.children(word, "case").stream()
        .anyMatch(c -> c < word && !words.contains(Kind.PARTITIVE, graph.lemma(c)));
  }

  private boolean isNameObject(Graph graph, int word) {
    int verb = graph.head(word);
    return graph.tag(word) == Upos.PROPN
        && graph.isVerbal(verb)
        && word > verb
        && !graph.isBareParticiple(verb)
        && !words.contains(Kind.PREDICATIVE, graph.lemma(verb))
        && !graph.has(word, "case")
        && !graph.has(word, "cop")
        && !graph.has(verb, "obj")
        && !graph.has(verb, "aux:pass");
  }
}
