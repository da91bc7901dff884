package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "Carrefour, de son côté, s'est allié": the noun that opens the sentence without a preposition is
 * the subject of the main verb that has none.
 */
final class MissingSubject implements Repair {

  private final WordLists words;

  MissingSubject(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    int verb = graph.root();
    boolean without =
        verb > 1
            && graph.isVerbal(verb)
            && graph.isFiniteClause(verb)
            && !graph.has(verb, "nsubj")
            && !graph.has(verb, "expl:subj");
    if (!without) {
      return;
    }
    for (int word : graph.children(verb)) {
      boolean opens = graph.leftmost(word) == 1 && word < verb && graph.isNominal(word);
      if (opens && isLoose(graph, word)) {
        graph.relabel(word, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        return;
      }
    }
    conjunct(graph, verb);
    if (!graph.has(verb, "nsubj")) {
      behindFronted(graph, verb);
    }
  }

  /** "De son côté, ACC, dont …, a mis": the name does not name the side. */
  private static void behindFronted(Graph graph, int verb) {
    for (int fronted : graph.children(verb, "obl")) {
      for (int name : graph.children(fronted, "appos")) {
        boolean apart =
            fronted < verb
                && name < verb
                && graph.has(fronted, "case")
                && graph.tag(name) == Upos.PROPN
                && graph.form(name - 1).equals(",");
        if (apart) {
          graph.attach(name, verb, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
          return;
        }
      }
    }
  }

  /** "Avec 900 salariés, Acme reste …": no member of a list, but the subject. */
  private static void conjunct(Graph graph, int verb) {
    int end = graph.groupBegin(verb) - 1;
    int noun = end;
    while (noun > 1
        && !graph.is(noun, "conj")
        && graph.head(noun) > 0
        && graph.head(noun) < noun
        && graph.rightmost(graph.head(noun)) == end) {
      noun = graph.head(noun);
    }
    if (noun < 2 || !graph.isNominal(noun) || !graph.is(noun, "conj") || graph.has(noun, "cc")) {
      return;
    }
    int left = graph.leftmost(noun);
    boolean comma = graph.form(left).equals(",") || left > 1 && graph.form(left - 1).equals(",");
    if (comma && !graph.has(noun, "case")) {
      graph.attach(noun, verb, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  private boolean isLoose(Graph graph, int word) {
    boolean relation =
        graph.is(word, "obl")
            || graph.is(word, "nmod")
            || graph.is(word, "dep")
            || graph.is(word, "dislocated");
    return relation
        && !graph.has(word, "case")
        && !graph.has(word, "mark")
        && !words.contains(Kind.TIME, graph.lemma(word));
  }
}
