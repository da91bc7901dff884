package io.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Keeps one named graph a document; the default graph of queries is the union of all.
 *
 * <p>Readers see whole committed batches only. One process at a time can have a folder open, and
 * within a process one Store. Every method may throw a {@link StoreException}; after one from a
 * change the store is closed, and what was committed before is safe.
 */
public final class Store implements AutoCloseable {

  /** Location of a store in memory. */
  public static final String MEMORY = "memory:";

  /** An empty store's files seem that large, for they are taken in pieces. */
  private static final long BYTES_OF_EMPTY = 230_000_000;

  /** Half as much again as a freshly written store needs. */
  private static final long BYTES_PER_TRIPLE = 500;

  private final Location location;
  private final DatasetGraph dataset;

  private Store(Location location, DatasetGraph dataset) {
    this.location = location;
    this.dataset = dataset;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens an existing store; never creates anything.
   *
   * @param location a folder, or {@link #MEMORY}
   * @throws StoreException.Missing when nothing is there
   */
  public static Store open(String location) {
    return open(Location.parse(location), Location::open);
  }

  /**
   * Opens a store, making it when the folder is absent or empty.
   *
   * @param location a folder, or {@link #MEMORY}
   */
  public static Store openOrCreate(String location) {
    return open(Location.parse(location), Location::openOrCreate);
  }

  private static Store open(Location location, Function<Location, DatasetGraph> opening) {
    try {
      return new Store(location, opening.apply(location));
    } catch (RuntimeException | InternalError e) {
      throw Causes.of(location.name(), e);
    }
  }

  /** Where the store is, as it was named when opened. */
  public String location() {
    return location.name();
  }

  /**
   * Reads in one transaction; nothing of the dataset may be used after.
   *
   * <p>Within another reading, or a supposition, it is part of that.
   *
   * @param reading what to do with the dataset; what it throws itself comes through unchanged
   */
  public <T> T read(Function<DatasetGraph, T> reading) {
    if (dataset.isInTransaction()) {
      return reading.apply(dataset);
    }
    begin(TxnType.READ);
    try {
      return reading.apply(dataset);
    } catch (RuntimeException e) {
      throw Causes.isOfStorage(e) ? Causes.of(location.name(), e) : e;
    } finally {
      dataset.end();
    }
  }

  /**
   * The dataset for a server, which begins and ends read transactions of its own; it cannot be
   * written through. Usable until the store is closed.
   */
  public DatasetGraph shared() {
    return new DatasetGraphReadOnly(dataset);
  }

  /**
   * As {@link #shared}, with what was merged as one. Which entities are merged is looked up now,
   * not again.
   */
  public DatasetGraph sharedResolved() {
    CanonicalMap map = read(CanonicalMap::of);
    return map.isEmpty() ? shared() : new ResolvedDataset(shared(), map);
  }

  /**
   * Reads as {@link #read}, with what was merged as one: every merged entity goes by the IRI that
   * it counts as, and its names are further names of that. Read only.
   */
  public <T> T readResolved(Function<DatasetGraph, T> reading) {
    return read(
        current -> {
          CanonicalMap map = CanonicalMap.of(current);
          return reading.apply(map.isEmpty() ? current : new ResolvedDataset(current, map));
        });
  }

  private void begin(TxnType type) {
    try {
      dataset.begin(type);
    } catch (RuntimeException | InternalError e) {
      throw Causes.of(location.name(), e);
    }
  }

  /**
   * Stores documents in one transaction, each in place of what the same document said before.
   * Documents whose graph and signature are stored already cost no write.
   *
   * @return what became of each, in the same order
   */
  public List<Change> replace(List<StoredDocument> batch) {
    List<Change> changes = new ArrayList<>();
    List<Update> updates = new ArrayList<>();
    read(
        current -> {
          for (StoredDocument document : batch) {
            Update update = Update.of(document, new Ledger(current));
            changes.add(update.change());
            updates.add(update);
          }
          return changes;
        });
    if (updates.stream().anyMatch(Update::writes)) {
      write(
          changing -> {
            OntologyCopy.refresh(changing);
            updates.stream().filter(Update::writes).forEach(update -> update.apply(changing));
          });
    }
    return changes;
  }

  /**
   * Notes signatures of documents whose graphs are up to date, in one transaction.
   *
   * @param signatures by the IRI of the document; those of documents that are not stored are left
   *     out
   */
  public void sign(Map<String, Signature> signatures) {
    if (signatures.isEmpty()) {
      return;
    }
    write(
        changing -> {
          Ledger ledger = new Ledger(changing);
          signatures.forEach(
              (iri, signature) -> {
                Node document = NodeFactory.createURI(iri);
                if (ledger.signature(document).isPresent()) {
                  ledger.signAgain(document, signature);
                }
              });
        });
  }

  /**
   * Removes a document and all it says.
   *
   * @param document its IRI or its id
   * @return false when the store has no such document
   */
  public boolean remove(String document) {
    List<Node> found = read(current -> find(document, new Ledger(current)));
    if (!found.isEmpty()) {
      write(changing -> found.forEach(iri -> Update.remove(iri, changing)));
    }
    return !found.isEmpty();
  }

  /**
   * Removes documents and all they say, in one transaction.
   *
   * @param iris their IRIs; unknown ones are left out
   */
  public void removeAll(Collection<String> iris) {
    List<Node> documents = iris.stream().map(NodeFactory::createURI).toList();
    if (!documents.isEmpty()) {
      write(changing -> documents.forEach(iri -> Update.remove(iri, changing)));
    }
  }

  private static List<Node> find(String document, Ledger ledger) {
    Node iri = NodeFactory.createURI(document);
    return ledger.signature(iri).isPresent() ? List.of(iri) : ledger.withId(document);
  }

  /** The documents: IRI to signature of the input. */
  public SortedMap<String, Signature> documents() {
    return read(current -> new Ledger(current).documents());
  }

  /** What is noted of each document: by IRI. */
  public SortedMap<String, Note> notes() {
    return read(current -> new Ledger(current).notes());
  }

  /** The signature of the document with this id. */
  public Optional<Signature> signature(String id) {
    return read(
        current -> {
          Ledger ledger = new Ledger(current);
          return ledger.withId(id).stream().findFirst().flatMap(ledger::signature);
        });
  }

  /** Whether the store holds what was stored: one line for each fault, none when it is sound. */
  public List<String> audit() {
    return read(Audit::faults);
  }

  /** How much the store holds. */
  public StoreStatus status() {
    return read(current -> StatusCount.of(location.name(), current));
  }

  /**
   * Changes a graph that belongs to no document, in one transaction.
   *
   * @param graph one of {@link Graphs}
   */
  public void edit(Node graph, Consumer<Graph> edit) {
    if (!Graphs.isReserved(graph)) {
      throw new IllegalArgumentException("a document's graph is changed by replace: " + graph);
    }
    write(changing -> edit.accept(changing.getGraph(graph)));
  }

  /**
   * Changes graphs that belong to no document, in one transaction.
   *
   * @param change must leave the graphs of documents alone
   */
  public void change(Consumer<DatasetGraph> change) {
    write(change);
  }

  /**
   * Works as if the store had been changed, and leaves it as it was. Meanwhile others can read but
   * not write.
   *
   * @param change what is supposed
   * @param work may {@link #read}
   */
  public <T> T suppose(Consumer<DatasetGraph> change, Supplier<T> work) {
    begin(TxnType.WRITE);
    try {
      change.accept(dataset);
      return work.get();
    } finally {
      dataset.abort();
      dataset.end();
    }
  }

  /**
   * Rewrites the files without what was removed, when they have grown to a multiple of what they
   * need; in memory never. Takes about as long as storing everything anew.
   *
   * @return true when it was worth it
   */
  public boolean compactIfWorth() {
    boolean worth =
        location instanceof Location.Folder folder
            && folder.size()
                > BYTES_OF_EMPTY + BYTES_PER_TRIPLE * read(d -> new Ledger(d).triples());
    if (worth) {
      compact();
    }
    return worth;
  }

  /** Rewrites the files without what was removed; does nothing in memory. */
  public void compact() {
    if (location instanceof Location.Folder) {
      try {
        DatabaseMgr.compact(dataset, true);
      } catch (RuntimeException | InternalError e) {
        throw failed(e);
      }
    }
  }

  private void write(Consumer<DatasetGraph> change) {
    try {
      Txn.executeWrite(dataset, () -> change.accept(dataset));
    } catch (RuntimeException | InternalError e) {
      if (Causes.isOfStorage(e)) {
        throw failed(e);
      }
      throw e;
    }
  }

  /**
   * A failed write leaves TDB2's memory in doubt, its files not: only a fresh start may use them.
   */
  private StoreException failed(Throwable thrown) {
    StoreException reason = Causes.of(location.name(), thrown);
    try {
      TDBInternal.expel(dataset, true);
    } catch (RuntimeException | InternalError e) {
      reason.addSuppressed(e);
    }
    return reason;
  }

  /** Releases the folder for other processes; closing twice does no harm. */
  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }
}
