package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Locale;

/**
 * A verb has one subject: of two, a time before the other one is an adverbial ("last week it was
 * sold"), and a noun phrase beside a comma is said of the other one ("A professor at Leeds, he …")
 * or of the name before the comma ("… and Edna Frey, its head, sold").
 */
final class SecondSubject implements Repair {

  private final WordLists words;

  SecondSubject(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int verb = 3; verb <= graph.size(); verb++) {
      List<Integer> subjects = graph.children(verb, "nsubj");
      if (subjects.size() == 2 && subjects.get(1) < verb) {
        mend(graph, subjects.get(0), subjects.get(1));
      }
    }
  }

  private void mend(Graph graph, int first, int second) {
    int begin = graph.leftmost(second);
    boolean comma = begin > 1 && graph.form(begin - 1).equals(",");
    if (words.contains(Kind.TIME, graph.lemma(first).toLowerCase(Locale.ROOT))) {
      graph.relabel(first, "obl:tmod");
    } else if (comma
        && graph.tag(first) == Upos.NOUN
        && graph.rightmost(first) >= begin - 2
        && graph.isTag(second, Upos.PRON, Upos.PROPN)) {
      graph.attach(first, second, "appos");
    } else if (comma
        && graph.tag(second) == Upos.NOUN
        && begin > 2
        && begin < second
        && graph.entity(begin - 2).endsWith("PER")) {
      graph.attach(second, begin - 2, "appos");
    }
  }
}
