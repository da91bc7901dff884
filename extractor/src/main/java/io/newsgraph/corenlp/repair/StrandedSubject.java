package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "l'ensemble, payé 175 millions, devient": a bare participle has no subject. The noun goes to the
 * finite verb that has none, or becomes an apposition, and the participle modifies the noun.
 */
final class StrandedSubject implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (graph.tag(word) == Upos.VERB && graph.isBareParticiple(word)) {
        int subject = subjectBefore(graph, word);
        if (subject > 0 && apposed(graph, word, subject)) {
          continue;
        }
        int verb = subject == 0 ? 0 : verbAfter(graph, word);
        if (verb > 0 && !graph.dominates(subject, verb)) {
          mend(graph, word, subject, verb);
        }
      }
    }
  }

  /** "Llama, the open model developed by Meta,": the noun is an apposition. */
  private static boolean apposed(Graph graph, int participle, int subject) {
    int comma = graph.leftmost(subject) - 1;
    if (graph.form(graph.leftmost(subject)).equals(",")) {
      comma++;
    }
    boolean restrictive = graph.tag(participle - 1) != Upos.PUNCT;
    if (!restrictive
        || comma < 2
        || !graph.form(comma).equals(",")
        || graph.tag(comma - 1) != Upos.PROPN) {
      return false;
    }
    int name = comma - 1;
    while (graph.is(name, "flat") || (graph.is(name, "compound") && graph.head(name) < comma)) {
      name = graph.head(name);
    }
    if (graph.dominates(participle, name)) {
      return false;
    }
    graph.attach(subject, name, "appos");
    graph.attach(participle, subject, "acl");
    return true;
  }

  private static int subjectBefore(Graph graph, int participle) {
    int subject = graph.child(participle, "nsubj");
    return subject > 0 && subject < participle && graph.tag(subject) != Upos.PRON ? subject : 0;
  }

  /** The first finite clause to the right that has no subject and is no relative clause. */
  private static int verbAfter(Graph graph, int participle) {
    for (int word = participle + 1; word <= graph.size(); word++) {
      if (graph.isVerbal(word) && !graph.is(word, "aux") && graph.isFiniteClause(word)) {
        boolean free = !graph.has(word, "nsubj") && !graph.isRelativeClause(word);
        if (free && !graph.has(word, "mark")) {
          return word;
        }
      }
    }
    return 0;
  }

  private static void mend(Graph graph, int participle, int subject, int verb) {
    if (graph.dominates(participle, verb)) {
      graph.attach(verb, graph.head(participle), graph.relation(participle));
    }
    graph.attach(subject, verb, "nsubj");
    graph.attach(participle, subject, "acl");
    for (int child : graph.children(participle)) {
      if (child < subject && child != subject) {
        graph.attach(child, verb, graph.relation(child));
      }
    }
  }
}
