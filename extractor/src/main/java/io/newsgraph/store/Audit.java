package io.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Compares the store's notes with what it holds: every graph whole, none without a note. */
final class Audit {

  private Audit() {}

  /** One line for each fault. */
  static List<String> faults(DatasetGraph dataset) {
    Ledger ledger = new Ledger(dataset);
    Set<String> noted = ledger.documents().keySet();
    List<String> faults = new ArrayList<>();
    for (String document : noted) {
      Node name = NodeFactory.createURI(document);
      String wanted = ledger.content(name).orElse("");
      if (!Digests.of(dataset.getGraph(name)).equals(wanted)) {
        faults.add(document + ": its graph is not the one that was stored");
      }
    }
    Set<String> present = new TreeSet<>(Comparator.naturalOrder());
    Iter.asStream(dataset.listGraphNodes())
        .filter(name -> !Graphs.isReserved(name))
        .forEach(name -> present.add(name.toString()));
    present.removeAll(noted);
    present.forEach(name -> faults.add(name + ": a graph that no document was stored as"));
    return faults;
  }
}
