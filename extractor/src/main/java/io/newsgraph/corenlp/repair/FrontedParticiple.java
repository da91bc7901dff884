package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;
import java.util.Locale;

/**
 * "Set up in 2014 by two brothers, the company stores power": the participle at the beginning
 * modifies the clause that follows the comma, whatever the parser made of it.
 */
final class FrontedParticiple implements Repair {

  @Override
  public void apply(Graph graph) {
    int participle = participle(graph);
    int comma = participle == 0 ? 0 : commaAfter(graph, participle);
    int verb = comma == 0 ? 0 : clauseAfter(graph, comma);
    if (verb == 0 || graph.isHeading()) {
      return;
    }
    graph.setPastParticiple(participle);
    complement(graph, participle, comma);
    phrases(graph, participle, comma);
    if (graph.dominates(participle, verb) || graph.root() < graph.child(verb, "nsubj")) {
      promote(graph, verb, participle);
    }
    if (!graph.dominates(participle, verb)) {
      graph.attach(participle, verb, "advcl");
    }
  }

  /** A verb at the beginning that is followed by a preposition or particle, or 0. */
  private static int participle(Graph graph) {
    int word = graph.size() > 4 && graph.tag(1) == Upos.ADV ? 2 : 1;
    boolean fronted =
        graph.size() > 4
            && graph.tag(word) == Upos.VERB
            && graph.isTag(word + 1, Upos.ADP, Upos.ADV)
            && !graph.form(word).toLowerCase(Locale.ROOT).endsWith("ing");
    return fronted ? word : 0;
  }

  private static int commaAfter(Graph graph, int word) {
    for (int other = word + 1; other < graph.size(); other++) {
      if (graph.form(other).equals(",")) {
        return other;
      }
    }
    return 0;
  }

  /** The first main clause whose subject stands behind the comma, or 0. */
  private static int clauseAfter(Graph graph, int comma) {
    for (int subject = comma + 1; subject <= graph.size(); subject++) {
      int verb = graph.head(subject);
      boolean clause =
          graph.is(subject, "nsubj")
              && verb > subject
              && !graph.is(verb, "acl")
              && !graph.has(verb, "mark")
              && !graph.isRelativePronoun(subject);
      if (clause) {
        return verb;
      }
    }
    return 0;
  }

  /** "Based on X" read as a preposition: its noun is its complement. */
  private static void complement(Graph graph, int participle, int comma) {
    int noun = graph.head(participle);
    if (graph.is(participle, "case") && noun > participle && noun < comma) {
      graph.attach(participle, graph.head(noun), "advcl");
      graph.attach(noun, participle, "obl");
    }
  }

  /** "Started in 2012 by Edna Frey, …": the phrases before the comma go with the participle. */
  private static void phrases(Graph graph, int participle, int comma) {
    for (int word = participle + 1; word < comma; word++) {
      if (graph.head(word) > comma && graph.isNominal(word) && graph.has(word, "case")) {
        graph.attach(word, participle, "obl");
      }
    }
  }

  private static void promote(Graph graph, int verb, int participle) {
    int root = graph.root();
    int subject = graph.child(verb, "nsubj");
    graph.attach(verb, 0, "root");
    if (root == verb) {
      return;
    }
    for (int child : graph.children(root)) {
      if (child > subject && child != verb) {
        graph.attach(child, verb, graph.relation(child));
      }
    }
    graph.attach(participle, verb, "advcl");
    if (root != participle) {
      int noun = graph.leftward(root - 1, w -> graph.isNominal(w) && graph.head(w) == participle);
      graph.attach(root, noun > 0 ? noun : verb, noun > 0 ? "appos" : "dep");
    }
  }
}
