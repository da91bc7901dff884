package io.newsgraph.rdf;

import io.newsgraph.vocabulary.Ng;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Writes polarity and modality, which stay apart beside the certainty that is derived from them.
 */
final class Modality {

  private Modality() {}

  static void write(boolean negated, boolean hearsay, boolean planned, Node node, Graph graph) {
    graph.add(node, Ng.POLARITY, negated ? Ng.NEGATIVE : Ng.POSITIVE);
    if (hearsay) {
      graph.add(node, Ng.MODALITY, Ng.HEARSAY);
    }
    if (planned) {
      graph.add(node, Ng.MODALITY, Ng.INTENTION);
    }
    if (!hearsay && !planned) {
      graph.add(node, Ng.MODALITY, Ng.FACTUAL);
    }
  }
}
