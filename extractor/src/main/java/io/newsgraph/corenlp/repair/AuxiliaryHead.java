package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "qui y a injecté": the parser took the auxiliary for the verb and hung the participle on it. The
 * participle becomes the head.
 */
final class AuxiliaryHead implements Repair {

  private static final int REACH = 7;

  private final WordLists words;

  AuxiliaryHead(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (graph.isVerbal(word)
          && !graph.is(word, "aux")
          && words.contains(Kind.PERFECT, graph.lemma(word))) {
        int participle = participleAfter(graph, word);
        if (participle > 0 && hangsLoose(graph, participle, word)) {
          swap(graph, word, participle);
        }
      }
    }
  }

  /** The participle hangs on the auxiliary, or on what stands between the two. */
  private static boolean hangsLoose(Graph graph, int participle, int auxiliary) {
    int head = graph.head(participle);
    return (head == auxiliary || (head > auxiliary && head < participle))
        && graph.dominates(auxiliary, participle)
        && !graph.is(participle, "conj")
        && !graph.has(participle, "aux");
  }

  /** The participle of the same verb group: adverbs, clitics, "en revanche", "dans la foulée". */
  private static int participleAfter(Graph graph, int auxiliary) {
    boolean phrase = false;
    for (int word = auxiliary + 1; word <= Math.min(graph.size(), auxiliary + REACH); word++) {
      if (graph.isVerbal(word)) {
        return graph.isPastParticiple(word) ? word : 0;
      }
      phrase |= graph.tag(word) == Upos.ADP;
      boolean adverbial =
          phrase
              && (graph.tag(word) == Upos.DET
                  || graph.isNominal(word) && graph.isTag(word - 1, Upos.ADP, Upos.DET));
      if (!adverbial && !graph.isTag(word, Upos.ADV, Upos.PRON, Upos.PUNCT, Upos.ADP)) {
        return 0;
      }
    }
    return 0;
  }

  private static void swap(Graph graph, int auxiliary, int participle) {
    graph.attach(participle, graph.head(auxiliary), graph.relation(auxiliary));
    graph.moveChildren(auxiliary, participle);
    graph.attach(auxiliary, participle, "aux");
    graph.setTag(auxiliary, Upos.AUX);
  }
}
