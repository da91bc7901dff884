package io.newsgraph.store;

import io.newsgraph.vocabulary.OntologyTerms;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** Keeps the terms of the ontology in the store, for the labels that questions answer with. */
final class OntologyCopy {

  private OntologyCopy() {}

  /** Writes the bundled ontology's terms when they are absent or have changed. */
  static void refresh(DatasetGraph dataset) {
    byte[] turtle = OntologyTerms.turtle();
    String digest = Digests.of(turtle);
    Ledger ledger = new Ledger(dataset);
    if (ledger.content(Graphs.ONTOLOGY).filter(digest::equals).isPresent()) {
      return;
    }
    Graph copy = dataset.getGraph(Graphs.ONTOLOGY);
    dataset.removeGraph(Graphs.ONTOLOGY);
    OntologyTerms.of(turtle).stream().forEach(copy::add);
    ledger.noteContent(Graphs.ONTOLOGY, digest);
  }
}
