package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/** "a monté sa société, Acme, en 2010": a name between commas behind a noun is its apposition. */
final class NameBehindNoun implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int name = 4; name <= graph.size(); name++) {
      int verb = graph.head(name);
      boolean loose =
          graph.tag(name) == Upos.PROPN
              && (graph.is(name, "obl") || graph.is(name, "dep") || graph.is(name, "xcomp"))
              && verb > 0
              && verb < name
              && graph.isVerbal(verb)
              && !graph.has(name, "case")
              && graph.form(name - 1).equals(",")
              && endsWithComma(graph, name);
      if (!loose) {
        continue;
      }
      for (int noun : graph.children(verb, "obj")) {
        boolean before =
            graph.tag(noun) == Upos.NOUN
                && graph.has(noun, "det")
                && graph.rightmostBefore(noun, name) == name - 2;
        if (before) {
          graph.attach(name, noun, "appos");
        }
      }
    }
  }

  private static boolean endsWithComma(Graph graph, int name) {
    int next = name + 1;
    while (next <= graph.size() && graph.is(next, "flat")) {
      next++;
    }
    return next > graph.size() || graph.tag(next) == Upos.PUNCT;
  }
}
