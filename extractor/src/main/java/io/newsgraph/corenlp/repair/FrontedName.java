package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "Creed, la maison de parfum, a été achetée": the name that opens the sentence is the subject, and
 * the noun between the commas its apposition, not the other way round.
 */
final class FrontedName implements Repair {

  @Override
  public void apply(Graph graph) {
    if (graph.size() < 6 || graph.tag(1) != Upos.PROPN || graph.isHeading()) {
      return;
    }
    int verb = graph.head(1);
    int comma = graph.rightmostBefore(1, graph.size()) + 1;
    boolean loose =
        verb > 1
            && (graph.is(1, "obl") || graph.is(1, "nmod") || graph.is(1, "dep"))
            && !graph.has(1, "case")
            && comma < verb
            && graph.form(comma).equals(",");
    if (!loose) {
      return;
    }
    for (int subject : graph.children(verb, "nsubj")) {
      boolean between =
          subject > comma
              && subject < verb
              && graph.tag(subject) == Upos.NOUN
              && graph.tag(comma + 1) == Upos.DET
              && graph.head(comma + 1) == subject
              && graph.form(graph.groupBegin(verb) - 1).equals(",");
      if (between) {
        graph.attach(1, verb, graph.relation(subject));
        graph.attach(subject, 1, "appos");
        return;
      }
    }
  }
}
