package io.newsgraph.rdf;

import io.newsgraph.extract.Certainty;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the graph of a document holds.
 *
 * @param base namespace of the data, ending in a slash
 * @param direct certainties whose claims are written as plain triples too, besides their statement
 */
public record GraphSettings(String base, Set<Certainty> direct) {

  /** Keeps the set unmodifiable. */
  public GraphSettings {
    direct = Set.copyOf(direct);
  }

  /** Plain triples for what the article itself asserts and for nothing else. */
  public static GraphSettings standard(String base) {
    return new GraphSettings(base, EnumSet.of(Certainty.ASSERTED));
  }
}
