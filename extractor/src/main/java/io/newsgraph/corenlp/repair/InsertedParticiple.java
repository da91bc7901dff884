package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "Tarn, started in 2012 by Edna Frey, makes pumps": the finite verb behind the second comma is the
 * main one, and the participle between the commas modifies the subject.
 */
final class InsertedParticiple implements Repair {

  @Override
  public void apply(Graph graph) {
    int participle = graph.root();
    if (participle < 3 || !graph.isPastParticiple(participle) || !isInserted(graph, participle)) {
      return;
    }
    int subject = graph.leftward(participle - 2, graph::isNominal);
    while (subject > 0 && graph.is(subject, "flat") && graph.head(subject) < subject) {
      subject = graph.head(subject);
    }
    int verb = subject == 0 ? 0 : mainVerb(graph, participle);
    if (verb > 0 && graph.head(subject) == participle) {
      mend(graph, participle, subject, verb);
    }
  }

  private static boolean isInserted(Graph graph, int participle) {
    return graph.form(participle - 1).equals(",")
        && graph.isNominal(participle - 2)
        && !graph.has(participle, "aux");
  }

  private static int mainVerb(Graph graph, int participle) {
    for (int verb = participle + 1; verb <= graph.size(); verb++) {
      boolean main =
          graph.isVerbal(verb)
              && graph.isFiniteClause(verb)
              && graph.head(verb) == participle
              && graph.form(graph.groupBegin(verb) - 1).equals(",")
              && !graph.has(verb, "mark")
              && !graph.has(verb, "nsubj");
      if (main) {
        return verb;
      }
    }
    return 0;
  }

  private static void mend(Graph graph, int participle, int subject, int verb) {
    graph.attach(verb, 0, "root");
    graph.attach(subject, verb, "nsubj");
    graph.attach(participle, subject, "acl");
    for (int child : graph.children(participle)) {
      if (child > verb) {
        boolean object =
            graph.is(child, "nsubj") || graph.is(child, "dep") && graph.isTag(child, Upos.PROPN);
        graph.attach(child, verb, object ? "obj" : graph.relation(child));
      }
    }
  }
}
