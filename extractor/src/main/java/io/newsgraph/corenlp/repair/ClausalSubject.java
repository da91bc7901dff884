package io.newsgraph.corenlp.repair;

/**
 * "X l'a assignée, et douze commerciaux ont été licenciés": the first clause is no subject of the
 * second; they are coordinated, and what the parser coordinated with the first is the subject.
 */
final class ClausalSubject implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int first = 1; first <= graph.size(); first++) {
      int second = graph.head(first);
      boolean clause =
          (graph.is(first, "nsubj") || (graph.is(first, "ccomp") && !graph.has(second, "nsubj")))
              && first < second
              && graph.isVerbal(first)
              && graph.isFiniteClause(first)
              && !graph.has(first, "mark")
              && !graph.isRelativeClause(first);
      if (clause) {
        mend(graph, first, second);
      }
    }
  }

  private static void mend(Graph graph, int first, int second) {
    for (int subject : graph.children(first, "conj")) {
      if (subject > first && subject < second && !graph.isVerbal(subject)) {
        String relation = graph.is(first, "ccomp") ? "nsubj" : graph.relation(first);
        graph.attach(first, graph.head(second), graph.relation(second));
        graph.attach(second, first, "conj");
        graph.attach(subject, second, relation);
        for (int cc : graph.children(subject, "cc")) {
          if (cc < subject) {
            graph.attach(cc, second, "cc");
          }
        }
        return;
      }
    }
  }
}
