package io.newsgraph.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores open extraction by facts, as BenchIE defines it (Gashteovski et al., ACL 2022): an
 * extraction is right when it is one of the accepted wordings of a fact in all three slots; a fact
 * is found once however many extractions state it; precision is facts found over facts found and
 * wrong extractions, recall facts found over all facts.
 */
final class BenchieScorer {

  private BenchieScorer() {}

  /** The counts of one sentence. */
  static Prf score(BenchieFile.Sentence sentence, List<BenchieTriple> triples) {
    Set<Integer> found = new HashSet<>();
    int wrong = 0;
    for (BenchieTriple triple : triples) {
      int fact = fact(sentence, triple);
      if (fact < 0) {
        wrong++;
      } else {
        found.add(fact);
      }
    }
    return new Prf(found.size(), wrong, sentence.facts().size());
  }

  /** The first fact that has this wording, -1 for none. */
  private static int fact(BenchieFile.Sentence sentence, BenchieTriple triple) {
    for (int i = 0; i < sentence.facts().size(); i++) {
      if (sentence.facts().get(i).stream().anyMatch(wording -> wording.matches(triple))) {
        return i;
      }
    }
    return -1;
  }
}
