package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "lives there with her husband, the buyer Cole Barrett, and sits on the board": a noun phrase
 * between commas is no verb's conjunct but an apposition to the noun before it, and a finite verb
 * that hangs on a later noun is coordinated with the verb before it.
 */
final class LooseApposition implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 3; word <= graph.size(); word++) {
      if (graph.is(word, "conj")) {
        conjunct(graph, word);
      }
    }
    for (int verb = 3; verb <= graph.size(); verb++) {
      verb(graph, verb);
    }
  }

  private static void conjunct(Graph graph, int noun) {
    int verb = graph.head(noun);
    int begin = firstWord(graph, noun);
    boolean phrase =
        graph.isNominal(noun)
            && verb > 0
            && verb < noun
            && graph.isVerbal(verb)
            && begin > 2
            && graph.tag(begin) == Upos.DET
            && graph.form(begin - 1).equals(",")
            && !graph.has(noun, "cc")
            && !graph.has(noun, "cop")
            && !graph.has(noun, "nsubj");
    int before = phrase ? begin - 2 : 0;
    if (before > verb && graph.isNominal(before) && !graph.dominates(noun, before)) {
      graph.attach(noun, before, "appos");
    }
  }

  private static void verb(Graph graph, int verb) {
    int noun = graph.head(verb);
    boolean stray =
        graph.relation(verb).equals("dep")
            && noun > verb
            && graph.tag(verb) == Upos.VERB
            && graph.isFinite(verb)
            && graph.isNominal(noun)
            && graph.is(noun, "conj")
            && graph.head(noun) > 0
            && graph.head(noun) < verb
            && graph.isVerbal(graph.head(noun));
    if (!stray) {
      return;
    }
    int first = graph.head(noun);
    graph.attach(verb, first, "conj");
    for (int child : graph.children(noun)) {
      if (child < verb) {
        graph.attach(child, verb, graph.relation(child));
      }
    }
    int begin = firstWord(graph, noun);
    boolean apposed = begin > 2 && graph.form(begin - 1).equals(",") && graph.isNominal(begin - 2);
    graph.attach(noun, apposed ? begin - 2 : verb, apposed ? "appos" : "dep");
    for (int child : graph.children(verb)) {
      if (graph.relation(child).equals("dep") && graph.has(child, "case")) {
        graph.relabel(child, "obl");
      }
    }
  }

  private static int firstWord(Graph graph, int noun) {
    int word = graph.leftmost(noun);
    while (word < noun && graph.tag(word) == Upos.PUNCT) {
      word++;
    }
    return word;
  }
}
