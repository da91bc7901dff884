package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "is planning to make …, X told staff": an infinitive right behind a verb is that verb's
 * complement, not one of a verb that comes later.
 */
final class GovernedInfinitive implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 3; verb <= graph.size(); verb++) {
      int governor = verb - 2;
      boolean stray =
          graph.tag(verb) == Upos.VERB
              && graph.form(verb - 1).equals("to")
              && graph.head(verb - 1) == verb
              && graph.tag(governor) == Upos.VERB
              && graph.head(verb) > verb
              && !graph.dominates(verb, governor);
      if (stray) {
        graph.attach(verb, governor, "xcomp");
      }
    }
  }
}
