package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "Arm bought by SoftBank", "Amina Yusuf elected mayor": a headline leaves out the auxiliary of the
 * passive.
 */
final class HeadlinePassive implements Repair {

  private final WordLists words;

  HeadlinePassive(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    int verb = graph.root();
    boolean bare =
        graph.isHeading()
            && verb > 0
            && graph.tag(verb) == Upos.VERB
            && graph.feats(verb).is("Tense", "Past")
            && !graph.has(verb, "aux")
            && graph.has(verb, "nsubj");
    if (!bare) {
      return;
    }
    int title = graph.child(verb, "obj");
    if (title == 0 ? hasAgent(graph, verb) : isNaming(graph, verb, title)) {
      graph.setPastParticiple(verb);
      graph.children(verb, "nsubj").forEach(s -> graph.relabel(s, "nsubj:pass"));
      graph.children(verb, "obj").forEach(t -> graph.relabel(t, "xcomp"));
    }
  }

  private boolean hasAgent(Graph graph, int verb) {
    return graph.children(verb, "obl").stream().anyMatch(o -> graph.hasCase(o, words, Kind.AGENT));
  }

  /** "Amina Yusuf elected mayor". */
  private boolean isNaming(Graph graph, int verb, int title) {
    return words.contains(Kind.NAMING, graph.lemma(verb))
        && graph.tag(title) == Upos.NOUN
        && !graph.has(title, "det")
        && !graph.has(title, "nmod:poss");
  }
}
