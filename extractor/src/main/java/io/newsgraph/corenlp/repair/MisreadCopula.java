package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/** "fait équipe avec X": what the parser took for a copula is the verb, the noun its object. */
final class MisreadCopula implements Repair {

  private final WordLists words;

  MisreadCopula(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      int noun = graph.head(word);
      boolean misread =
          graph.is(word, "cop")
              && noun > word
              && graph.tag(noun) == Upos.NOUN
              && !words.contains(Kind.PREDICATIVE, graph.lemma(word));
      if (misread) {
        graph.attach(word, graph.head(noun), graph.relation(noun));
        graph.setTag(word, Upos.VERB);
        for (int child : graph.children(noun)) {
          boolean own =
              graph.is(child, "det") || graph.is(child, "amod") || graph.is(child, "case");
          if (child != word && (child < word || !own)) {
            graph.attach(child, word, graph.is(child, "nmod") ? "obl" : graph.relation(child));
          }
        }
        graph.attach(noun, word, "obj");
      }
    }
  }
}
