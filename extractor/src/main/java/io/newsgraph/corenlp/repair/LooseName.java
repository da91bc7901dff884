package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "the botanist Neville Ellison", "engineer and entrepreneur Margaret Ellison": a name right behind
 * a noun, of which the parser does not know what it is, names the noun.
 */
final class LooseName implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int name = 2; name <= graph.size(); name++) {
      int noun = graph.head(name);
      if (graph.tag(name) != Upos.PROPN || noun <= 0) {
        continue;
      }
      if (graph.relation(name).equals("dep")
          && noun < name
          && graph.tag(noun) == Upos.NOUN
          && graph.tag(name - 1) != Upos.PUNCT) {
        graph.relabel(name, "appos");
      } else if (graph.is(name, "nsubj")) {
        secondSubject(graph, name);
      }
    }
  }

  private static void secondSubject(Graph graph, int name) {
    for (int other : graph.children(graph.head(name), "nsubj")) {
      if (other < name
          && graph.tag(other) == Upos.NOUN
          && graph.rightmost(other) == graph.leftmost(name) - 1) {
        graph.attach(name, other, "appos");
        return;
      }
    }
  }
}
