package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.Locale;

/** "was founded by X", "a chip designed by IBM": the phrase that names who did it is the agent. */
final class Agent implements Repair {

  private final WordLists words;

  Agent(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 2; word <= graph.size(); word++) {
      int verb = graph.head(word);
      boolean by =
          graph.relation(word).equals("obl")
              && verb > 0
              && verb < word
              && graph.tag(verb) == Upos.VERB
              && isPassive(graph, verb)
              && graph.hasCase(word, words, Kind.AGENT);
      if (by && !isMeasure(graph, word)) {
        graph.relabel(word, "obl:agent");
      }
    }
  }

  private static boolean isPassive(Graph graph, int verb) {
    return graph.has(verb, "aux:pass")
        || (graph.isPastParticiple(verb) && !graph.has(verb, "aux") && !graph.has(verb, "obj"));
  }

  /** "by Friday", "by 2030", "by 12%". */
  private boolean isMeasure(Graph graph, int word) {
    return graph.isTag(word, Upos.NUM, Upos.SYM)
        || graph.form(word).equals("%")
        || words.contains(Kind.TIME, graph.lemma(word).toLowerCase(Locale.ROOT));
  }
}
