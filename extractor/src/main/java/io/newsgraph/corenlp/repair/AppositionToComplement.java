package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "le fonds d'investissement CD&R, qui …": a name after a noun and its bare complement names the
 * noun, not the complement; a relative clause behind belongs to the name's noun too.
 */
final class AppositionToComplement implements Repair {

  private final WordLists words;

  AppositionToComplement(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int name = 3; name <= graph.size(); name++) {
      int complement = graph.head(name);
      boolean named =
          graph.tag(name) == Upos.PROPN
              && (graph.is(name, "appos") || graph.is(name, "flat"))
              && complement == name - 1
              && graph.tag(complement) == Upos.NOUN
              && graph.is(complement, "nmod")
              && graph.has(complement, "case")
              && !graph.has(complement, "det");
      if (named && namesHead(graph, complement)) {
        int noun = graph.head(complement);
        for (int child : graph.children(complement)) {
          if (child > name) {
            graph.attach(child, noun, graph.relation(child));
          }
        }
        graph.attach(name, noun, "appos");
      }
    }
  }

  private boolean namesHead(Graph graph, int complement) {
    int noun = graph.head(complement);
    boolean title = Character.isUpperCase(graph.form(complement).codePointAt(0));
    return graph.tag(noun) == Upos.NOUN
        && !title
        && !words.contains(Kind.NAME, graph.lemma(noun))
        && !words.contains(Kind.NAME, graph.lemma(complement));
  }
}
