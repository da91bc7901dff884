package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "nommée mercredi en conseil des ministres présidente de l'Ademe": the title, a noun without
 * article or preposition, is the predicate of the naming verb, and what follows belongs to it.
 */
final class NamingTitle implements Repair {

  private final WordLists words;

  NamingTitle(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int verb = 1; verb <= graph.size(); verb++) {
      if (words.contains(Kind.NAMING, graph.lemma(verb))) {
        behindName(graph, verb);
      }
      if (words.contains(Kind.NAMING, graph.lemma(verb)) && !graph.has(verb, "xcomp")) {
        int title = titleBelow(graph, verb);
        if (title > 0) {
          mend(graph, verb, title);
        }
      }
    }
  }

  /** "a nommé Vincent Ravel directeur général": the title is no part of the name. */
  private static void behindName(Graph graph, int verb) {
    int name = graph.child(verb, "xcomp");
    if (name <= verb || graph.tag(name) != Upos.PROPN) {
      return;
    }
    int title =
        graph.children(name, "flat").stream()
            .filter(c -> graph.tag(c) == Upos.NOUN && graph.tag(c - 1) == Upos.PROPN)
            .findFirst()
            .orElse(0);
    if (title > 0) {
      graph.attach(title, verb, "xcomp");
      for (int child : graph.children(name)) {
        if (child > title) {
          graph.attach(child, title, graph.relation(child));
        }
      }
      graph.attach(name, verb, graph.has(verb, "aux:pass") ? "nsubj:pass" : "obj");
    }
  }

  private int titleBelow(Graph graph, int verb) {
    for (int word = verb + 1; word <= graph.size(); word++) {
      boolean bare =
          graph.tag(word) == Upos.NOUN
              && graph.dominates(verb, word)
              && !graph.has(word, "case")
              && !graph.has(word, "det")
              && !graph.has(word, "nummod")
              && !words.contains(Kind.TIME, graph.lemma(word))
              && !graph.isTag(before(graph, word), Upos.DET, Upos.ADP, Upos.PUNCT, Upos.NUM);
      if (bare) {
        return word;
      }
      if (graph.isVerbal(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** The last word before this one that is no adverb: "X, alors maire" is no title given. */
  private static int before(Graph graph, int word) {
    int before = word - 1;
    while (before > 1 && graph.tag(before) == Upos.ADV) {
      before--;
    }
    return before;
  }

  private static void mend(Graph graph, int verb, int title) {
    int former = graph.head(title);
    if (former != verb) {
      for (int child : graph.children(former)) {
        if (child > title && graph.is(child, "nmod")) {
          graph.attach(child, title, graph.relation(child));
        }
      }
    }
    graph.attach(title, verb, "xcomp");
  }
}
