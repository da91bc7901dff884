package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "According to the Gazette, Pelletier has joined", "…, the Leeds firm said": the phrase between a
 * comma and the verb is the verb's subject, not an apposition to what stands before the comma.
 */
final class NeighbouringSubject implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 3; verb <= graph.size(); verb++) {
      boolean clause =
          (graph.isVerbal(verb) || graph.has(verb, "cop"))
              && !graph.is(verb, "aux")
              && !graph.is(verb, "cop")
              && graph.isFiniteClause(verb)
              && !graph.isRelativeClause(verb)
              && !graph.is(verb, "acl:relcl")
              && !graph.has(verb, "mark");
      if (clause) {
        mend(graph, verb);
      }
    }
  }

  private static void mend(Graph graph, int verb) {
    int last = beforeAge(graph, graph.groupBegin(verb) - 1);
    int first = firstOfPhrase(graph, last);
    if (first < 3 || !graph.form(first - 1).equals(",")) {
      return;
    }
    int noun = headOf(graph, first, last);
    boolean named = Character.isUpperCase(graph.form(last).codePointAt(0));
    boolean definite = graph.form(first).equals("the");
    boolean stray =
        noun > 0
            && (named || definite)
            && (graph.is(noun, "appos") || graph.is(noun, "dep"))
            && !graph.has(noun, "case")
            && graph.head(noun) != verb;
    int subject = graph.child(verb, "nsubj");
    if (!stray || subject > first || graph.has(verb, "csubj") && !named && !definite) {
      return;
    }
    attach(graph, verb, noun, subject);
  }

  private static void attach(Graph graph, int verb, int noun, int subject) {
    if (graph.dominates(noun, verb)) {
      graph.attach(verb, graph.head(noun), graph.head(noun) == 0 ? "root" : "parataxis");
    }
    String relation = subject > 0 ? graph.relation(subject) : "nsubj";
    graph.attach(noun, verb, graph.has(verb, "aux:pass") ? "nsubj:pass" : relation);
    if (graph.is(verb, "dep") || graph.is(verb, "ccomp") && graph.head(verb) < noun) {
      graph.relabel(verb, "parataxis");
    }
    graph.children(verb, "csubj").stream()
        .filter(c -> c < noun)
        .forEach(c -> graph.relabel(c, "ccomp"));
    if (subject > 0) {
      int before = graph.leftmost(subject) - 2;
      boolean apposition =
          before > 0 && graph.isNominal(before) && !graph.dominates(subject, before);
      graph.attach(subject, apposition ? before : noun, "appos");
    }
  }

  /** "Tso, 47, was": the age between commas is passed over. */
  private static int beforeAge(Graph graph, int last) {
    boolean age =
        last > 3
            && graph.form(last).equals(",")
            && graph.form(last - 1).matches("\\d{1,3}")
            && graph.form(last - 2).equals(",");
    return age ? last - 3 : last;
  }

  /** First word of the noun phrase that ends with this word; 0 if it is no noun. */
  private static int firstOfPhrase(Graph graph, int last) {
    if (last < 1 || !graph.isNominal(last)) {
      return 0;
    }
    int first = last;
    while (first > 1 && isInside(graph, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isInside(Graph graph, int word) {
    return graph.isTag(word, Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.DET)
        || graph.is(word, "amod")
        || graph.form(word).equals("of")
        || graph.form(word).equals("-");
  }

  private static int headOf(Graph graph, int first, int last) {
    for (int word = first; word <= last; word++) {
      int head = graph.head(word);
      if ((head < first || head > last) && graph.isNominal(word)) {
        return word;
      }
    }
    return 0;
  }
}
