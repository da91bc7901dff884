package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "…, où son père réglait des presses, Anna Roy a quitté Acme": an apposition ends with a comma. A
 * name right before the verb whose only comma stands before it is the subject; the noun that the
 * parser made the subject belongs to the clause before.
 */
final class OpenApposition implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int name = 4; name < graph.size(); name++) {
      int noun = graph.head(name);
      boolean apposed =
          graph.tag(name) == Upos.PROPN
              && graph.is(name, "appos")
              && noun > 1
              && noun < name
              && graph.tag(noun) == Upos.NOUN
              && graph.is(noun, "nsubj")
              && isBehindComma(graph, name)
              && graph.head(graph.head(noun)) > 0;
      int verb = apposed ? graph.head(noun) : 0;
      if (verb > name
          && graph.isVerbal(verb)
          && graph.isFiniteClause(verb)
          && graph.groupBegin(verb) == graph.rightmostBefore(name, verb) + 1
          && graph.head(verb) < noun) {
        mend(graph, name, noun, verb);
      }
    }
  }

  private static boolean isBehindComma(Graph graph, int name) {
    int left = graph.leftmost(name);
    return graph.form(left).equals(",") || left > 1 && graph.form(left - 1).equals(",");
  }

  private static void mend(Graph graph, int name, int noun, int verb) {
    int before = graph.leftward(noun - 1, graph::isVerbal);
    if (before == 0 || graph.dominates(noun, before) || !graph.isFiniteClause(before)) {
      return;
    }
    graph.attach(name, verb, "nsubj");
    graph.attach(noun, before, "obj");
    if (graph.dominates(before, verb)) {
      int root = graph.root();
      graph.attach(verb, 0, "root");
      graph.attach(root, verb, "advcl");
    }
  }
}
