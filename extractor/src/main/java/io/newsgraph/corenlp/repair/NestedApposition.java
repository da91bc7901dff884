package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "Paul Roy, le fils du patron d'Acme, Yves Roy": the second person is the one of the noun that is
 * nearest, since the first noun has its name. "la base de livres piratés Books": the name behind a
 * participle is no object of that, but names the noun.
 */
final class NestedApposition implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int name = 4; name <= graph.size(); name++) {
      if (graph.tag(name) == Upos.PROPN) {
        person(graph, name);
        behindParticiple(graph, name);
      }
    }
  }

  private static void person(Graph graph, int name) {
    int noun = graph.head(name);
    boolean second =
        graph.is(name, "appos")
            && graph.entity(name).endsWith("PER")
            && noun > 0
            && noun < name
            && graph.tag(noun) == Upos.NOUN
            && graph.is(noun, "appos")
            && graph.tag(graph.head(noun)) == Upos.PROPN
            && graph.head(noun) < noun
            && graph.form(name - 1).equals(",");
    if (!second) {
      return;
    }
    for (int holder : graph.children(noun, "nmod")) {
      boolean definite = graph.tag(holder) == Upos.NOUN && graph.has(holder, "det");
      if (definite && holder < name && graph.rightmostBefore(holder, name) == name - 2) {
        graph.attach(name, holder, "appos");
        return;
      }
    }
  }

  private static void behindParticiple(Graph graph, int name) {
    int participle = name - 1;
    boolean misread =
        graph.relation(name).equals("obj")
            && graph.head(name) == participle
            && graph.is(participle, "acl")
            && graph.isBareParticiple(participle)
            && graph.head(participle) == participle - 1
            && graph.tag(participle - 1) == Upos.NOUN;
    if (misread) {
      int noun = participle - 1;
      while (graph.is(noun, "nmod")
          && graph.head(noun) > 0
          && graph.head(noun) < noun
          && graph.tag(graph.head(noun)) == Upos.NOUN
          && !graph.has(noun, "det")) {
        noun = graph.head(noun);
      }
      graph.attach(name, noun, "appos");
    }
  }
}
