package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;

/**
 * "Créée par Yves Roy, mort à Nice en 2003, l'entreprise …": a participle behind a person and a
 * comma, coordinated by nothing, is said of that person.
 */
final class LooseParticiple implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int participle = 3; participle <= graph.size(); participle++) {
      boolean loose =
          graph.tag(participle) == Upos.VERB
              && graph.is(participle, "conj")
              && graph.isBareParticiple(participle)
              && !graph.has(participle, "cc")
              && graph.form(participle - 1).equals(",")
              && graph.tag(participle - 2) == Upos.PROPN
              && graph.entity(participle - 2).endsWith("PER");
      if (!loose) {
        continue;
      }
      int name = participle - 2;
      while (graph.is(name, "flat") && graph.head(name) > 0 && graph.head(name) < name) {
        name = graph.head(name);
      }
      if (!graph.dominates(participle, name)) {
        graph.attach(participle, name, "acl");
      }
    }
  }
}
