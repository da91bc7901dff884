package io.newsgraph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What must be written for a document.
 *
 * @param name IRI of the document, and name of its graph
 * @param document the document
 * @param content digest of its graph
 * @param change what becomes of the graph
 * @param writes false when even the signature is stored already
 * @param superseded IRIs under which the same input was stored before
 */
record Update(
    Node name,
    StoredDocument document,
    String content,
    Change change,
    boolean writes,
    List<Node> superseded) {

  static Update of(StoredDocument document, Ledger ledger) {
    Node name = NodeFactory.createURI(document.iri());
    if (Graphs.isReserved(name)) {
      throw new IllegalArgumentException("no document may take the name " + name);
    }
    String content = Digests.of(document.graph());
    boolean same = ledger.content(name).filter(content::equals).isPresent();
    boolean sameInput = ledger.signature(name).filter(document.signature()::equals).isPresent();
    Change change =
        ledger.content(name).isEmpty() ? Change.ADDED : same ? Change.UNCHANGED : Change.REPLACED;
    List<Node> superseded =
        ledger.withId(document.signature().id()).stream().filter(n -> !n.equals(name)).toList();
    return new Update(
        name, document, content, change, !(same && sameInput && superseded.isEmpty()), superseded);
  }

  /** Writes the difference only, so that replacing costs no more than what changed. */
  void apply(DatasetGraph dataset) {
    superseded.forEach(old -> remove(old, dataset));
    if (change != Change.UNCHANGED) {
      Graph stored = dataset.getGraph(name);
      Set<Triple> wanted = new HashSet<>(document.graph().stream().toList());
      List<Triple> present = stored.stream().toList();
      present.stream().filter(triple -> !wanted.contains(triple)).forEach(stored::delete);
      present.forEach(wanted::remove);
      wanted.forEach(stored::add);
    }
    new Ledger(dataset)
        .note(
            new Note(
                name.getURI(),
                Optional.of(document.signature()),
                content,
                document.graph().size()));
  }

  static void remove(Node document, DatasetGraph dataset) {
    dataset.removeGraph(document);
    new Ledger(dataset).forget(document);
  }
}
