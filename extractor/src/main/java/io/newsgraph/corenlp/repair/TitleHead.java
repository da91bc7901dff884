package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/** "l'avocat Me Claire Morel": the form of address hangs on the name, not the name on it. */
final class TitleHead implements Repair {

  private final WordLists words;

  TitleHead(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int title = 1; title < graph.size(); title++) {
      int name = title + 1;
      boolean heads =
          words.contains(Kind.TITLE, graph.form(title))
              && graph.tag(name) == Upos.PROPN
              && graph.head(name) == title;
      if (heads) {
        graph.attach(name, graph.head(title), graph.relation(title));
        graph.moveChildren(title, name);
        graph.attach(title, name, "compound");
      }
    }
  }
}
