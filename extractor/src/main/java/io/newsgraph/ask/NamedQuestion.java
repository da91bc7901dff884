package io.newsgraph.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A question in which plain names stand for the names of the store, because the language models
 * know those at sight.
 *
 * @param text the question without its question mark
 * @param names for each plain name, what it stands for
 */
record NamedQuestion(String text, Map<String, Name> names) {

  /**
   * A name of the store.
   *
   * @param label as it is written in the question
   * @param entities the entities that are called so
   */
  record Name(String label, List<Node> entities) {}

  /** The same question with its own names. */
  NamedQuestion withOwnNames() {
    String own = text;
    Map<String, Name> ownNames = new LinkedHashMap<>();
    for (Map.Entry<String, Name> name : names.entrySet()) {
      own = own.replace(name.getKey(), name.getValue().label());
      ownNames.put(name.getValue().label(), name.getValue());
    }
    return new NamedQuestion(own, ownNames);
  }
}
