package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * A finite verb the parser hung on another one without a name for it is coordinated ("has worked at
 * X, heads Y"); a clause behind a comma with its own subject is no object ("…, its chair told
 * Yle").
 */
final class LooseClause implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 2; verb <= graph.size(); verb++) {
      int head = graph.head(verb);
      if (head <= 0 || head > verb || !graph.isVerbal(verb) || !graph.isVerbal(head)) {
        continue;
      }
      boolean clause = graph.isFiniteClause(verb) && !graph.has(verb, "mark");
      if (clause && graph.relation(verb).equals("dep") && !graph.has(verb, "nsubj")) {
        graph.relabel(verb, "conj");
      } else if (clause && graph.relation(verb).equals("ccomp") && opensBehindComma(graph, verb)) {
        graph.relabel(verb, "parataxis");
      }
    }
  }

  private static boolean opensBehindComma(Graph graph, int verb) {
    int subject = graph.child(verb, "nsubj");
    if (subject == 0 || subject > verb) {
      return false;
    }
    int begin = graph.leftmost(subject);
    return begin > 1
        && (graph.tag(begin) == Upos.PUNCT || graph.form(begin - 1).equals(","))
        && graph.child(verb, "ccomp") == 0;
  }
}
