package io.newsgraph.corenlp.repair;

/** "It was created by X": a form of "be" before a past participle makes a passive. */
final class PassiveAuxiliary implements Repair {

  private static final String BE = "be";

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      if (graph.isPastParticiple(verb) && graph.isVerbal(verb)) {
        mend(graph, verb);
      }
    }
  }

  private static void mend(Graph graph, int verb) {
    for (int auxiliary : graph.children(verb, "aux")) {
      boolean be =
          graph.relation(auxiliary).equals("aux")
              && graph.lemma(auxiliary).equals(BE)
              && auxiliary < verb;
      if (be) {
        graph.relabel(auxiliary, "aux:pass");
        graph.children(verb, "nsubj").stream()
            .filter(subject -> subject < verb)
            .forEach(subject -> graph.relabel(subject, "nsubj:pass"));
      }
    }
  }
}
