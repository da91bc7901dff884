package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "denied having signed the captain", "The mayor's office denied having hired him": a perfect
 * gerund that the parser hung loosely is the complement of the verb before it.
 */
final class LooseGerund implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int having = 2; having < graph.size(); having++) {
      if (!graph.form(having).equals("having")) {
        continue;
      }
      int participle = having + 1;
      if (!graph.isPastParticiple(participle)) {
        continue;
      }
      int verb = graph.leftward(having - 1, w -> graph.isVerbal(w) && graph.isFinite(w));
      if (verb == 0 || having - verb > 3) {
        continue;
      }
      gather(graph, having, participle);
      boolean loose =
          graph.relation(participle).equals("dep")
              || graph.is(participle, "amod")
              || graph.head(participle) != verb && !graph.dominates(verb, participle);
      if (loose) {
        graph.attach(participle, verb, "xcomp");
      }
    }
  }

  /** Makes the participle the head of what hangs on the auxiliary. */
  private static void gather(Graph graph, int having, int participle) {
    if (graph.head(having) == participle) {
      return;
    }
    int noun = graph.head(participle);
    int head = graph.head(having);
    String relation = graph.relation(having);
    graph.attach(participle, head == participle ? graph.head(noun) : head, relation);
    for (int child : graph.children(having)) {
      if (child != participle) {
        graph.attach(child, participle, graph.relation(child));
      }
    }
    graph.attach(having, participle, "aux");
    graph.setTag(having, Upos.AUX);
    if (noun > participle && graph.isNominal(noun) && graph.head(noun) == participle) {
      graph.relabel(noun, "obj");
    }
  }
}
