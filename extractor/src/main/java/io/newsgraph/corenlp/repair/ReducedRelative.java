package io.newsgraph.corenlp.repair;

/**
 * "a bank founded in 1986": a past participle that the parser hung loosely on the noun before it
 * modifies it, and so does a clause with a relative pronoun.
 */
final class ReducedRelative implements Repair {

  private static final int REACH = 4;

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      int noun = graph.head(verb);
      boolean loose =
          graph.relation(verb).equals("dep")
              && noun > 0
              && noun < verb
              && verb - noun <= REACH
              && graph.isNominal(noun)
              && graph.isBareParticiple(verb)
              && !graph.has(verb, "nsubj");
      if (loose) {
        graph.relabel(verb, "acl");
      } else if (isRelative(graph, verb, noun)) {
        graph.relabel(verb, "acl:relcl");
      }
    }
  }

  /** "an economist who served": its pronoun stands between the noun and the verb. */
  private static boolean isRelative(Graph graph, int verb, int noun) {
    return graph.relation(verb).equals("dep")
        && noun > 0
        && noun < verb
        && graph.isNominal(noun)
        && graph.isVerbal(verb)
        && graph.children(verb).stream()
            .anyMatch(c -> c > noun && c < verb && graph.isRelativePronoun(c));
  }
}
