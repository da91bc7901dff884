package io.newsgraph.corenlp.repair;

/**
 * "s'apprête à racheter", "a fini par céder", "se félicite d'avoir vendu": an infinitive modifies
 * no verb; below one it is that verb's complement.
 */
final class InfinitiveComplement implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int infinitive = 2; infinitive <= graph.size(); infinitive++) {
      int verb = graph.head(infinitive);
      boolean misread =
          graph.relation(infinitive).equals("acl")
              && verb > 0
              && verb < infinitive
              && graph.isVerbal(verb)
              && isInfinitive(graph, infinitive);
      if (misread) {
        graph.relabel(infinitive, "xcomp");
      }
    }
  }

  private static boolean isInfinitive(Graph graph, int verb) {
    return graph.feats(verb).is("VerbForm", "Inf")
        || graph.children(verb, "aux").stream()
            .anyMatch(aux -> graph.feats(aux).is("VerbForm", "Inf"));
  }
}
