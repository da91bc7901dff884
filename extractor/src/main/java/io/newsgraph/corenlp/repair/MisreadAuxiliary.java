package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;

/**
 * "La fusion avortée entre X et Y avait coûté": the parser took a participle for an auxiliary. It
 * modifies the noun before it.
 */
final class MisreadAuxiliary implements Repair {

  private final WordLists words;

  MisreadAuxiliary(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 2; word <= graph.size(); word++) {
      boolean misread =
          graph.is(word, "aux")
              && graph.isPastParticiple(word)
              && graph.isNominal(word - 1)
              && !words.contains(Kind.PERFECT, graph.lemma(word))
              && !words.contains(Kind.PREDICATIVE, graph.lemma(word));
      if (misread) {
        mend(graph, word);
      }
    }
  }

  private static void mend(Graph graph, int participle) {
    int verb = graph.head(participle);
    int noun = participle - 1;
    while (graph.head(noun) > 0 && graph.head(noun) < noun) {
      noun = graph.head(noun);
    }
    if (graph.dominates(participle, noun)) {
      return;
    }
    graph.attach(participle, noun, "acl");
    for (int child : graph.children(verb)) {
      if (child < verb && child > participle && graph.is(child, "obl")) {
        graph.attach(child, noun, "nmod");
      }
    }
    boolean passive =
        graph.children(verb).stream().anyMatch(c -> graph.relation(c).equals("aux:pass"));
    if (!passive) {
      graph.children(verb, "nsubj").forEach(subject -> graph.relabel(subject, "nsubj"));
    }
  }
}
