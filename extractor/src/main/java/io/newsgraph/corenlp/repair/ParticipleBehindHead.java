package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.Locale;

/**
 * "They were on Wednesday awarded the prize", "has been 35% owned by Comcast": a time or a share
 * between the auxiliary and the participle is no predicate.
 */
final class ParticipleBehindHead implements Repair {

  private final WordLists words;

  ParticipleBehindHead(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int noun = 2; noun < graph.size(); noun++) {
      int participle = noun + 1;
      boolean time =
          graph.isNominal(noun)
              && words.contains(Kind.TIME, graph.lemma(noun).toLowerCase(Locale.ROOT));
      boolean share = graph.form(noun).equals("%");
      boolean stray =
          (time || share)
              && graph.has(noun, "cop")
              && graph.isPastParticiple(participle)
              && graph.head(participle) == noun
              && !graph.has(participle, "nsubj");
      if (stray) {
        mend(graph, noun, participle);
      }
    }
  }

  private static void mend(Graph graph, int noun, int participle) {
    graph.attach(participle, graph.head(noun), graph.relation(noun));
    graph.setTag(participle, Upos.VERB);
    for (int child : graph.children(noun)) {
      if (child == participle || graph.is(child, "case") || graph.is(child, "nummod")) {
        continue;
      }
      String relation = graph.relation(child);
      if (graph.is(child, "cop")) {
        relation = "aux:pass";
      } else if (graph.is(child, "nsubj")) {
        relation = "nsubj:pass";
      }
      graph.attach(child, participle, relation);
    }
    graph.attach(noun, participle, graph.has(noun, "case") ? "obl" : "obl:npmod");
  }
}
