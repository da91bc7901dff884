package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "made 40 reporters redundant", "teamed up with Tarn to sell it": what the parser took for the
 * subject of a verbless or infinitive clause is an object or a phrase of the verb above.
 */
final class SmallClause implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 3; word <= graph.size(); word++) {
      int verb = graph.head(word);
      if (verb > 0 && verb < word && graph.isVerbal(verb)) {
        if (graph.is(word, "xcomp") && !graph.isVerbal(word)) {
          verbless(graph, word, verb);
        } else if (graph.is(word, "advcl") && graph.tag(word) == Upos.VERB) {
          infinitive(graph, word, verb);
        }
      }
    }
  }

  private static void verbless(Graph graph, int complement, int verb) {
    int subject = graph.child(complement, "nsubj");
    boolean object =
        subject > verb
            && subject < complement
            && !graph.has(complement, "cop")
            && !graph.has(verb, "obj")
            && !graph.has(verb, "aux:pass");
    if (object) {
      graph.attach(subject, verb, "obj");
    }
  }

  private static void infinitive(Graph graph, int infinitive, int verb) {
    int subject = graph.child(infinitive, "nsubj");
    int with = 0;
    boolean to = false;
    for (int mark : graph.children(infinitive, "mark")) {
      with = graph.lemma(mark).equals("with") && mark < subject ? mark : with;
      to |= graph.lemma(mark).equals("to") && mark == subject(graph, subject, infinitive);
    }
    if (with > 0 && to && graph.isNominal(subject)) {
      graph.attach(subject, verb, "obl");
      graph.attach(with, subject, "case");
      graph.setTag(with, Upos.ADP);
    }
  }

  /** The word right behind the subject's phrase. */
  private static int subject(Graph graph, int subject, int infinitive) {
    return subject == 0 ? 0 : Math.min(infinitive - 1, graph.rightmost(subject) + 1);
  }
}
