package io.newsgraph.corpus;

import io.newsgraph.read.Input;
import io.newsgraph.store.Signature;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sha256;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tells which documents the store holds as they are now: by the edition, without reading them, else
 * by the digest of their text. Signs what has been read.
 */
final class Freshness {

  private record Stored(String iri, Signature signature) {}

  private final Map<String, Stored> stored = new HashMap<>();
  private final Map<String, Signature> underWay = new HashMap<>();
  private final Map<String, Signature> moved = new TreeMap<>();
  private final Map<String, String> editions = new HashMap<>();
  private final Set<String> graphs = new HashSet<>();
  private final Function<Document, String> graphName;
  private final String settings;
  private final boolean never;

  /**
   * A check against the documents of a store.
   *
   * @param signatures of the stored documents by their IRIs
   * @param graphName the IRI that a document will have
   * @param settings fingerprint of what else decides about the graphs
   * @param never whether all documents count as changed
   */
  Freshness(
      Map<String, Signature> signatures,
      Function<Document, String> graphName,
      String settings,
      boolean never) {
    signatures.forEach((iri, s) -> stored.put(s.id(), new Stored(iri, s)));
    this.graphName = graphName;
    this.settings = settings;
    this.never = never;
  }

  /** How a document that was read compares with the store. */
  enum State {
    /** It has to be analysed. */
    NEW,
    /** It is stored as it is. */
    CURRENT,
    /** It has come in this run already. */
    REPEATED
  }

  /** True for an edition of a document that is stored; it need not even be read. */
  boolean isCurrent(Input input, String id, String edition) {
    Stored known = stored.get(id);
    boolean current =
        !never
            && known != null
            && known.signature().settings().equals(settings)
            && known.signature().edition().equals(edition)
            && known.signature().origin().equals(origin(input));
    if (current) {
      graphs.add(known.iri());
    } else {
      editions.put(id, edition);
    }
    return current;
  }

  /** Compares a document with what is stored; remembers the signature that it will get. */
  State state(Input input, Document document) {
    String edition = Optional.ofNullable(editions.remove(document.id())).orElse("");
    String iri = graphName.apply(document);
    if (!graphs.add(iri)) {
      return State.REPEATED;
    }
    Signature now =
        new Signature(document.id(), edition, origin(input), digest(document), settings);
    Stored known = stored.get(document.id());
    boolean current =
        !never
            && known != null
            && known.signature().sha256().equals(now.sha256())
            && known.signature().settings().equals(settings);
    if (!current) {
      underWay.put(document.id(), now);
    } else if (!known.signature().equals(now)) {
      moved.put(known.iri(), now);
    }
    return current ? State.CURRENT : State.NEW;
  }

  /** The signature of a new document. */
  Signature signature(Document document) {
    return underWay.remove(document.id());
  }

  /** IRIs of the documents that have come in this run, whatever became of them. */
  Set<String> seen() {
    return graphs;
  }

  /** New signatures, by IRI, of documents that are current but were touched or moved. */
  Map<String, Signature> moved() {
    return moved;
  }

  /** Where the documents of an input come from, as their signatures say it. */
  static String origin(Input input) {
    if (input instanceof Input.File file) {
      try {
        return file.path().toRealPath().toString();
      } catch (IOException e) {
        // It is gone or may not be read: reading it will say so.
        return file.path().toAbsolutePath().normalize().toString();
      }
    }
    return input.id();
  }

  private static String digest(Document document) {
    return Sha256.of(
        document.language().code() + '\n' + document.metadata() + '\n' + document.text());
  }
}
