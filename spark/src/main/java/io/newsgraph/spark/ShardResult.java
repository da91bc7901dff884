package io.newsgraph.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the documents of a shard, or of several.
 *
 * @param documents understood
 * @param facts found in them
 * @param rejected one line for each input or document left out
 */
record ShardResult(int documents, long facts, List<String> rejected) implements Serializable {

  /** Keeps the list unmodifiable. */
  ShardResult {
    rejected = List.copyOf(rejected);
  }

  ShardResult plus(ShardResult other) {
    List<String> all = Stream.concat(rejected.stream(), other.rejected.stream()).toList();
    return new ShardResult(documents + other.documents, facts + other.facts, all);
  }
}
