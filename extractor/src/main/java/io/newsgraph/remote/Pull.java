package io.newsgraph.remote;

import io.newsgraph.store.Digests;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Note;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Fetches into a store what {@link Push} has sent to a repository: those graphs only that are not
 * here yet or have changed. Each batch is stored whole, so that a transfer that was cut off is
 * taken up by the next.
 */
public final class Pull {

  /** Triples of one request, unless a single graph has more. */
  private static final int BATCH = 50_000;

  /** Names of graphs in one request; with more, its text would grow too long for some servers. */
  private static final int NAMES = 500;

  private final RemoteRepository repository;
  private final Store store;
  private final boolean mirror;

  /**
   * Fetches from there to here.
   *
   * @param mirror whether documents that the repository does not have are removed here
   */
  public Pull(RemoteRepository repository, Store store, boolean mirror) {
    this.repository = repository;
    this.store = store;
    this.mirror = mirror;
  }

  /**
   * Fetches what has changed. Corrections of the user are added to those that are here.
   *
   * @param stop looked at between batches
   * @throws RemoteException when the repository fails, or a graph is not the one that is noted;
   *     what was fetched before stays
   */
  public Transfer run(TransferListener listener, BooleanSupplier stop) {
    SortedMap<String, Note> there = documents(repository.notes());
    SortedMap<String, Note> here = store.notes();
    List<Note> wanted =
        there.values().stream().filter(note -> !isHere(note, here.get(note.graph()))).toList();
    int done = 0;
    long triples = 0;
    while (done < wanted.size() && !stop.getAsBoolean()) {
      List<Note> batch = batch(wanted.subList(done, wanted.size()));
      List<StoredDocument> fetched = fetch(batch);
      store.replace(fetched);
      done += fetched.size();
      triples += fetched.stream().mapToLong(document -> document.graph().size()).sum();
      listener.at(done, wanted.size(), triples);
    }
    boolean complete = done == wanted.size();
    if (complete) {
      fetchShared(Graphs.CURATED, false);
      fetchShared(Graphs.CONSOLIDATION, true);
      fetchShared(Graphs.INFERRED, true);
    }
    int removed = complete && mirror ? remove(here, there) : 0;
    return new Transfer(done, there.size() - wanted.size(), removed, triples, complete);
  }

  private static boolean isHere(Note there, Note here) {
    return here != null && there.equals(here.withoutOrigin());
  }

  private static SortedMap<String, Note> documents(SortedMap<String, Note> notes) {
    SortedMap<String, Note> documents = new TreeMap<>(notes);
    documents.values().removeIf(note -> note.signature().isEmpty());
    documents.keySet().removeIf(name -> Graphs.isReserved(NodeFactory.createURI(name)));
    return documents;
  }

  private static List<Note> batch(List<Note> wanted) {
    List<Note> batch = new ArrayList<>();
    long size = 0;
    for (Note note : wanted) {
      size += note.triples();
      if (!batch.isEmpty() && (size > BATCH || batch.size() >= NAMES)) {
        break;
      }
      batch.add(note);
    }
    return batch;
  }

  private List<StoredDocument> fetch(List<Note> notes) {
    Map<String, Graph> graphs = repository.graphs(notes.stream().map(Note::graph).toList());
    List<StoredDocument> documents = new ArrayList<>();
    for (Note note : notes) {
      Graph graph = graphs.get(note.graph());
      check(note, graph);
      documents.add(new StoredDocument(note.graph(), graph, note.signature().orElseThrow()));
    }
    return documents;
  }

  /** What was changed there by other programs is refused: it would be taken for an article's. */
  private void check(Note note, Graph graph) {
    boolean same;
    try {
      same = Digests.of(graph).equals(note.content());
    } catch (IllegalArgumentException e) {
      same = false;
    }
    if (!same) {
      throw new RemoteException(
          repository.address()
              + ": the graph "
              + note.graph()
              + " is not the one that was pushed; push it again");
    }
  }

  private void fetchShared(Node name, boolean replacing) {
    Graph fetched = repository.graphs(List.of(name.getURI())).get(name.getURI());
    if (!fetched.isEmpty()) {
      store.edit(
          name,
          graph -> {
            if (replacing) {
              graph.stream().toList().forEach(graph::delete);
            }
            fetched.stream().forEach(graph::add);
          });
    }
  }

  private int remove(SortedMap<String, Note> here, SortedMap<String, Note> there) {
    List<String> gone = here.keySet().stream().filter(name -> !there.containsKey(name)).toList();
    store.removeAll(gone);
    return gone.size();
  }
}
