package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "le groupe lyonnais Orvalis": what begins in lower case between a noun and its name is no part of
 * the name but an adjective.
 */
final class LowerCaseName implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int word = 2; word < graph.size(); word++) {
      int noun = word - 1;
      int name = word + 1;
      boolean between =
          graph.tag(word) == Upos.PROPN
              && Character.isLowerCase(graph.form(word).codePointAt(0))
              && graph.tag(noun) == Upos.NOUN
              && graph.head(word) == noun
              && graph.tag(name) == Upos.PROPN
              && graph.head(name) == word
              && Character.isUpperCase(graph.form(name).codePointAt(0));
      if (between) {
        graph.moveChildren(word, name);
        graph.attach(name, noun, "appos");
        graph.setTag(word, Upos.ADJ);
        graph.attach(word, noun, "amod");
      }
    }
  }
}
