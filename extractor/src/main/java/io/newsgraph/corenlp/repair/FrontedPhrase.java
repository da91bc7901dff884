package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "Mis en vente par X, le fabricant Y a …", "Propriétaire de X, Y a …": what stands before the
 * first comma belongs to the participle or the bare noun that begins the sentence, and that one to
 * the subject behind the comma.
 */
final class FrontedPhrase implements Repair {

  private final WordLists words;

  FrontedPhrase(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    int first = graph.size() > 4 && graph.isTag(1, Upos.ADV, Upos.ADJ) ? 2 : 1;
    if (graph.size() <= 4 || graph.isHeading() || !begins(graph, first)) {
      return;
    }
    int comma = commaAfter(graph, first);
    int subject = comma == 0 ? 0 : subjectAfter(graph, comma);
    if (subject == 0) {
      return;
    }
    int verb = graph.head(subject);
    for (int word = 1; word < comma; word++) {
      boolean outside = graph.head(word) > comma || graph.head(word) == 0;
      boolean loose = outside && graph.tag(word) != Upos.PUNCT && !graph.dominates(word, first);
      if (word != first && loose) {
        graph.attach(word, first, relation(graph, word, first));
      }
    }
    if (graph.dominates(first, verb)) {
      graph.attach(verb, graph.head(first), graph.relation(first));
      for (int child : graph.children(first)) {
        if (child > comma) {
          graph.attach(child, verb, graph.relation(child));
        }
      }
    }
    if (graph.isVerbal(first)) {
      graph.attach(first, verb, "advcl");
    } else {
      graph.attach(first, subject, "appos");
    }
  }

  private boolean begins(Graph graph, int first) {
    if (graph.tag(first) == Upos.VERB) {
      return graph.isBareParticiple(first);
    }
    return graph.tag(first) == Upos.NOUN
        && graph.isTag(first + 1, Upos.ADP, Upos.ADJ, Upos.CCONJ)
        && !graph.has(first, "case")
        && !graph.has(first, "det")
        && !graph.has(first, "nsubj")
        && !words.contains(Kind.TIME, graph.lemma(first));
  }

  private static int commaAfter(Graph graph, int first) {
    for (int word = first + 2; word < graph.size(); word++) {
      if (graph.form(word).equals(",")) {
        return word;
      }
      if (graph.isVerbal(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** The subject that begins right behind the comma and whose clause is no relative one, or 0. */
  private static int subjectAfter(Graph graph, int comma) {
    for (int word = comma + 1; word <= graph.size(); word++) {
      int verb = graph.head(word);
      if (graph.is(word, "nsubj") && verb > word) {
        boolean main = !graph.is(verb, "acl") && !graph.has(verb, "mark");
        if (main && !graph.isRelativePronoun(word)) {
          return leftmost(graph, word) == comma + 1 ? word : 0;
        }
      }
    }
    return stranded(graph, comma);
  }

  /** "…, la réalisatrice, qui vit à X, y adapte": the noun behind the comma without its verb. */
  private static int stranded(Graph graph, int comma) {
    int verb = graph.root();
    boolean free = verb > comma && graph.isVerbal(verb) && graph.isFiniteClause(verb);
    if (!free || graph.has(verb, "nsubj")) {
      return 0;
    }
    for (int word = comma + 1; word < Math.min(verb, comma + 4); word++) {
      boolean loose = graph.head(word) > 0 && graph.head(word) < comma;
      if (graph.isNominal(word) && loose && leftmost(graph, word) == comma + 1) {
        graph.attach(word, verb, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        return word;
      }
    }
    return 0;
  }

  /** First word of the phrase, punctuation aside. */
  private static int leftmost(Graph graph, int word) {
    int left = graph.leftmost(word);
    while (left < word && graph.tag(left) == Upos.PUNCT) {
      left++;
    }
    return left;
  }

  private String relation(Graph graph, int word, int first) {
    if (!graph.isVerbal(first)) {
      return graph.has(word, "case") ? "nmod" : graph.relation(word);
    }
    return graph.hasCase(word, words, Kind.AGENT) ? "obl:agent" : "obl";
  }
}
