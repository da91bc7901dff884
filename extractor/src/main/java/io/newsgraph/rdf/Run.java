package io.newsgraph.rdf;

import java.util.List;

/**
 * What made a graph. It holds no clock: the same software and models make the same graph.
 *
 * @param version version of newsgraph, "0.1.0"
 * @param models names of the language models, in order
 * @param settings fingerprint of everything else that changes what is extracted; may be empty
 */
public record Run(String version, List<String> models, String settings) {

  /** Keeps the list unmodifiable. */
  public Run {
    models = List.copyOf(models);
  }
}
