package io.newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One of several parts of a corpus, told by the ids of documents alone, so that the parts can be
 * worked on apart.
 *
 * @param index from 1
 * @param count how many there are
 */
public record Shard(int index, int count) {

  /** The whole corpus. */
  public static final Shard ALL = new Shard(1, 1);

  /**
   * A part.
   *
   * @throws IllegalArgumentException if there is none such
   */
  public Shard {
    if (index < 1 || index > count) {
      throw new IllegalArgumentException("no shard %d of %d".formatted(index, count));
    }
  }

  /** Whether the document with this id is in it. */
  public boolean holds(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % count == index - 1;
  }
}
