package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "valorise l'entreprise 16 milliards": an amount right behind the object is no apposition to it
 * but goes with the verb.
 */
final class MoneyComplement implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int amount = 2; amount <= graph.size(); amount++) {
      int noun = graph.head(amount);
      boolean behind =
          graph.relation(amount).equals("appos")
              && noun > 0
              && noun < amount
              && graph.has(amount, "nummod")
              && graph.tag(graph.leftmost(amount) - 1) != Upos.PUNCT
              && graph.tag(graph.leftmost(amount)) != Upos.PUNCT;
      if (behind && graph.is(noun, "obj")) {
        graph.attach(amount, graph.head(noun), "obl");
      }
      object(graph, amount);
    }
  }

  /** "acheté à Alstom douze rames": no apposition to the name before but the verb's object. */
  private static void object(Graph graph, int word) {
    int name = graph.head(word);
    boolean behind =
        graph.relation(word).equals("appos")
            && name > 0
            && name < word
            && graph.tag(name) == Upos.PROPN
            && graph.tag(word) == Upos.NOUN
            && graph.is(name, "obl")
            && graph.has(name, "case")
            && graph.tag(name + 1) == Upos.NUM;
    int verb = behind ? graph.head(name) : 0;
    if (verb > 0 && graph.tag(verb) == Upos.VERB && !graph.has(verb, "obj")) {
      graph.attach(word, verb, "obj");
      for (int number : graph.children(name, "nummod")) {
        graph.attach(number, word, "nummod");
      }
    }
  }
}
