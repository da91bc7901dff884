package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "le lancement d'une carte, la Zen,": the name behind a comma names the indefinite thing right
 * before it, not the noun that governs that one. Names of persons are left where they are: "le
 * patron d'une banque, Karim Osmani".
 */
final class IndefiniteApposition implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int name = 3; name <= graph.size(); name++) {
      boolean apposed =
          graph.is(name, "appos")
              && graph.tag(name) == Upos.PROPN
              && !graph.entity(name).endsWith("PER")
              && graph.head(name) < name;
      int comma = apposed ? commaBefore(graph, name) : 0;
      int noun = comma == 0 ? 0 : indefinite(graph, comma - 1, graph.head(name));
      if (noun > 0) {
        graph.attach(name, noun, "appos");
      }
    }
  }

  private static int commaBefore(Graph graph, int name) {
    int before = graph.leftmost(name);
    if (graph.form(before).equals(",")) {
      return before;
    }
    return before > 1 && graph.form(before - 1).equals(",") ? before - 1 : 0;
  }

  /** The nearest noun with an indefinite article whose phrase ends here, below the given one. */
  private static int indefinite(Graph graph, int last, int above) {
    for (int noun = last; noun > above; noun--) {
      boolean ends = graph.tag(noun) == Upos.NOUN && graph.dominates(noun, last);
      if (ends && graph.dominates(above, noun) && noun != above && isIndefinite(graph, noun)) {
        return noun;
      }
    }
    return 0;
  }

  private static boolean isIndefinite(Graph graph, int noun) {
    return graph.children(noun, "det").stream().anyMatch(d -> graph.feats(d).is("Definite", "Ind"));
  }
}
