package io.newsgraph.remote;

import io.newsgraph.store.Digests;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Note;
import io.newsgraph.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Sends the graphs of a store to a repository: those only that are not there yet or have changed,
 * by the digests that both keep. Each batch is whole with its notes, so that a transfer that was
 * cut off is taken up by the next.
 */
public final class Push {

  private static final List<Node> SHARED =
      List.of(Graphs.CURATED, Graphs.CONSOLIDATION, Graphs.INFERRED, Graphs.ONTOLOGY);

  private final Store store;
  private final RemoteRepository repository;
  private final boolean mirror;

  /**
   * Sends from here to there.
   *
   * @param mirror whether documents that the store does not have are removed there
   */
  public Push(Store store, RemoteRepository repository, boolean mirror) {
    this.store = store;
    this.repository = repository;
    this.mirror = mirror;
  }

  /**
   * Sends what has changed.
   *
   * @param stop looked at between batches
   * @throws RemoteException when the repository fails; what was sent before stays
   */
  public Transfer run(TransferListener listener, BooleanSupplier stop) {
    SortedMap<String, Note> here = new TreeMap<>(store.notes());
    here.replaceAll((name, note) -> note.withoutOrigin());
    int documents = here.size();
    here.putAll(store.read(Push::shared));
    SortedMap<String, Note> there = repository.notes();
    List<Note> wanted = here.values().stream().filter(note -> !isThere(note, there)).toList();
    int changed = (int) wanted.stream().filter(note -> note.signature().isPresent()).count();
    Sent sent = send(wanted, listener, stop);
    int removed = sent.complete() && mirror ? remove(here, there) : 0;
    return new Transfer(
        sent.documents(), documents - changed, removed, sent.triples(), sent.complete());
  }

  private static boolean isThere(Note note, SortedMap<String, Note> there) {
    Note known = there.get(note.graph());
    return known != null
        && known.content().equals(note.content())
        && known.signature().equals(note.signature());
  }

  /** Notes on the graphs that belong to no document. */
  private static SortedMap<String, Note> shared(DatasetGraph dataset) {
    SortedMap<String, Note> notes = new TreeMap<>();
    for (Node name : SHARED) {
      Graph graph = dataset.getGraph(name);
      if (!graph.isEmpty()) {
        notes.put(
            name.getURI(),
            new Note(name.getURI(), Optional.empty(), Digests.of(graph), graph.size()));
      }
    }
    return notes;
  }

  private record Sent(int documents, long triples, boolean complete) {}

  private Sent send(List<Note> wanted, TransferListener listener, BooleanSupplier stop) {
    int done = 0;
    int documents = 0;
    long triples = 0;
    while (done < wanted.size()) {
      if (stop.getAsBoolean()) {
        return new Sent(documents, triples, false);
      }
      List<RemoteGraph> batch = batch(wanted.subList(done, wanted.size()));
      repository.replace(batch);
      done += batch.size();
      for (RemoteGraph graph : batch) {
        documents += graph.note().signature().isPresent() ? 1 : 0;
        triples += graph.graph().size();
      }
      listener.at(done, wanted.size(), triples);
    }
    return new Sent(documents, triples, true);
  }

  private List<RemoteGraph> batch(List<Note> wanted) {
    return store.read(
        dataset -> {
          List<RemoteGraph> batch = new ArrayList<>();
          long size = 0;
          for (Note note : wanted) {
            size += note.triples();
            if (size > repository.batch() && !batch.isEmpty()) {
              break;
            }
            batch.add(new RemoteGraph(note, copy(dataset, note.graph())));
          }
          return batch;
        });
  }

  private static Graph copy(DatasetGraph dataset, String name) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    dataset.getGraph(NodeFactory.createURI(name)).stream().forEach(copy::add);
    return copy;
  }

  private int remove(SortedMap<String, Note> here, SortedMap<String, Note> there) {
    List<String> gone =
        there.values().stream()
            .filter(note -> note.signature().isPresent() && !here.containsKey(note.graph()))
            .map(Note::graph)
            .toList();
    if (!gone.isEmpty()) {
      repository.remove(gone);
    }
    return gone.size();
  }
}
