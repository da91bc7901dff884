package io.newsgraph.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of a closed set: constants of an enum, named in the ontology by their camel case. */
final class Terms {

  private Terms() {}

  /** {@code arg:directObject} for DIRECT_OBJECT. */
  static Node node(String namespace, Enum<?> constant) {
    String camel = camelCase(constant);
    return NodeFactory.createURI(
        namespace + camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1));
  }

  /** The constant whose camel case is the local name, with or without a suffix. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String localName, String suffix) {
    for (E constant : type.getEnumConstants()) {
      if (localName.equalsIgnoreCase(camelCase(constant) + suffix)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** The names of all constants, for a message. */
  static String names(Class<? extends Enum<?>> type, String suffix) {
    StringBuilder names = new StringBuilder();
    for (Enum<?> constant : type.getEnumConstants()) {
      names.append(names.isEmpty() ? "" : ", ").append(camelCase(constant)).append(suffix);
    }
    return names.toString();
  }

  private static String camelCase(Enum<?> constant) {
    StringBuilder camel = new StringBuilder();
    for (String part : constant.name().split("_")) {
      camel.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.toString();
  }
}
