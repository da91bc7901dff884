package io.newsgraph.corpus;

import io.newsgraph.read.Scan;
import io.newsgraph.store.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds stored documents that are not where they came from any more: files below a folder that was
 * searched, and records of a corpus that was read to its end. What came from the web stays, for
 * feeds drop old items.
 */
final class Absence {

  private final List<Path> folders = new ArrayList<>();
  private final Set<String> wholeCorpora;
  private final Set<String> seen;

  /**
   * An absence from what a scan found.
   *
   * @param wholeCorpora origins of corpora that were read to their ends
   * @param seen IRIs of the documents that have come in this run
   */
  Absence(Scan scan, Set<String> wholeCorpora, Set<String> seen) {
    this.wholeCorpora = wholeCorpora;
    this.seen = seen;
    for (Path folder : scan.folders()) {
      try {
        folders.add(folder.toRealPath());
      } catch (IOException e) {
        // The folder itself is gone or closed to us: nothing is known of its files.
      }
    }
  }

  /** Of these documents those that are gone: IRI to id. */
  SortedMap<String, String> among(Map<String, Signature> stored) {
    SortedMap<String, String> gone = new TreeMap<>();
    stored.forEach(
        (iri, signature) -> {
          if (!seen.contains(iri) && isGone(signature.origin())) {
            gone.put(iri, signature.id());
          }
        });
    return gone;
  }

  private boolean isGone(String origin) {
    if (wholeCorpora.contains(origin)) {
      return true;
    }
    try {
      Path file = Path.of(origin);
      return folders.stream().anyMatch(file::startsWith) && Files.notExists(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
