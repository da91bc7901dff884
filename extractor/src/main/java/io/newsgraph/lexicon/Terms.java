package io.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of a closed set: constants of an enum, named in the ontology by their camel case. */
final class Terms<E extends Enum<E>> {

  private final Map<String, E> byName = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private Terms() {}

  /** The terms of an enum: {@code EntityValue} for ENTITY with the suffix "Value". */
  static <E extends Enum<E>> Terms<E> of(Class<E> type, String suffix) {
    Terms<E> terms = new Terms<>();
    for (E constant : type.getEnumConstants()) {
      String name = camelCase(constant) + suffix;
      terms.names.add(name);
      terms.byName.put(name.toLowerCase(Locale.ROOT), constant);
    }
    return terms;
  }

  /** {@code arg:directObject} for DIRECT_OBJECT. */
  static Node node(String namespace, Enum<?> constant) {
    String camel = camelCase(constant);
    return NodeFactory.createURI(
        namespace + camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1));
  }

  /**
   * The constant that a term stands for, whatever its case.
   *
   * @param what what the term is, for a message
   * @throws LexiconException if it is none of the set
   */
  E read(LexiconGraph graph, Node owner, String what, String localName) {
    E constant = byName.get(localName.toLowerCase(Locale.ROOT));
    if (constant == null) {
      throw graph.fault(
          owner, "unknown " + what + " " + localName, "use one of " + String.join(", ", names));
    }
    return constant;
  }

  private static String camelCase(Enum<?> constant) {
    return Stream.of(constant.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
