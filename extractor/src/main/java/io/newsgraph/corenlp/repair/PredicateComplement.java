package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "en demeure la directrice", "reste actionnaire": what a verb of being takes is no object but its
 * predicate; and "en a licencié 75": a bare number behind a verb is its object.
 */
final class PredicateComplement implements Repair {

  private final WordLists words;

  PredicateComplement(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 2; word <= graph.size(); word++) {
      int verb = graph.head(word);
      if (verb == 0 || verb > word || graph.tag(verb) != Upos.VERB) {
        continue;
      }
      boolean predicate =
          graph.is(word, "obj")
              && graph.tag(word) == Upos.NOUN
              && words.contains(Kind.STATE, graph.lemma(verb))
              && !graph.has(word, "case");
      if (predicate) {
        graph.relabel(word, "xcomp");
      } else if (isCount(graph, verb, word)) {
        graph.relabel(word, "obj");
      }
    }
  }

  private static boolean isCount(Graph graph, int verb, int word) {
    return graph.is(word, "obl")
        && graph.tag(word) == Upos.NUM
        && word == verb + 1
        && !graph.has(word, "case")
        && !graph.has(verb, "obj")
        && !graph.form(word).matches("(19|20)\\d\\d")
        && graph.children(verb).stream()
            .anyMatch(c -> c < verb && graph.lemma(c).equals("en") && graph.tag(c) == Upos.PRON);
  }
}
