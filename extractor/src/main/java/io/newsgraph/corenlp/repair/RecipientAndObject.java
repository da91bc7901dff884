package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "a acheté à Acme 430 pylônes", "a vendu au grec Zeta le Kergonan", "rejoindra en mars Acme": what
 * follows a phrase with a preposition without a comma, and has an article, a number or a capital of
 * its own, is the object of the verb, not a part of that phrase.
 */
final class RecipientAndObject implements Repair {

  private final WordLists words;

  RecipientAndObject(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int phrase = 2; phrase <= graph.size(); phrase++) {
      int verb = graph.head(phrase);
      boolean between =
          graph.is(phrase, "obl")
              && graph.isNominal(phrase)
              && verb > 0
              && verb < phrase
              && graph.tag(verb) == Upos.VERB
              && !graph.has(verb, "aux:pass")
              && !graph.isBareParticiple(verb)
              && (graph.hasCase(phrase, words, Kind.DATIVE) || isMonth(graph, phrase));
      if (between && isFree(graph, verb, phrase)) {
        release(graph, verb, phrase);
      }
    }
  }

  private boolean isMonth(Graph graph, int phrase) {
    return graph.has(phrase, "case") && words.contains(Kind.MONTH, graph.lemma(phrase));
  }

  /** True when the verb has no object, or one that is an apposition to the one that is sought. */
  private static boolean isFree(Graph graph, int verb, int phrase) {
    int object = graph.child(verb, "obj");
    return object == 0
        || object > phrase && isBehindComma(graph, object) && graph.has(object, "det");
  }

  private static boolean isBehindComma(Graph graph, int word) {
    int left = graph.leftmost(word);
    return graph.form(left).equals(",") || left > 1 && graph.form(left - 1).equals(",");
  }

  private void release(Graph graph, int verb, int phrase) {
    for (int word = phrase + 1; word <= graph.size(); word++) {
      if (graph.tag(word) == Upos.PUNCT || graph.isVerbal(word)) {
        return;
      }
      boolean below = graph.head(word) <= phrase + 4 && graph.dominates(phrase, word);
      if (below && graph.isNominal(word) && isLoose(graph, word) && begins(graph, phrase, word)) {
        int apposed = graph.child(verb, "obj");
        takeNumber(graph, phrase, word);
        graph.attach(word, verb, "obj");
        if (apposed > word) {
          graph.attach(apposed, word, "appos");
        }
        return;
      }
    }
  }

  private static boolean isLoose(Graph graph, int word) {
    return (graph.is(word, "flat") || graph.is(word, "appos") || graph.is(word, "nmod"))
        && !graph.has(word, "case")
        && !graph.form(graph.leftmost(word) - 1).equals("(");
  }

  /** Behind a name an article or a number begins a new phrase; behind a month a name does. */
  private boolean begins(Graph graph, int phrase, int word) {
    int first = graph.leftmost(word);
    boolean counted = graph.tag(word - 1) == Upos.NUM;
    boolean determined =
        graph.tag(first) == Upos.NUM
            || graph.tag(first) == Upos.DET && graph.tag(first - 1) != Upos.ADP;
    boolean capital = isMonth(graph, phrase) && graph.tag(word) == Upos.PROPN && word == phrase + 1;
    return first > phrase && (determined && first < word || counted || capital);
  }

  /** "à Acme vingt-deux A320": the number goes with what it counts. */
  private static void takeNumber(Graph graph, int phrase, int word) {
    int number = word - 1;
    if (graph.tag(number) == Upos.NUM && number > phrase && !graph.dominates(word, number)) {
      graph.attach(number, word, "nummod");
    } else if (graph.tag(number) == Upos.NUM && graph.head(word) == number) {
      graph.attach(word, graph.head(number), graph.relation(word));
      graph.attach(number, word, "nummod");
    }
  }
}
