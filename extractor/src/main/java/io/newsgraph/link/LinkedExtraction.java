package io.newsgraph.link;

import io.newsgraph.extract.Extraction;
import java.util.List;

/**
 * An extraction whose chains have become entities.
 *
 * @param extraction what was found
 * @param entities one for each chain, at the chain's position
 */
public record LinkedExtraction(Extraction extraction, List<Entity> entities) {

  /** Keeps the list unmodifiable. */
  public LinkedExtraction {
    entities = List.copyOf(entities);
  }
}
