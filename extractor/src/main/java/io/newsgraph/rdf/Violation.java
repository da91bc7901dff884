package io.newsgraph.rdf;

/**
 * A place where a graph does not have the shape it must have.
 *
 * @param node the node at fault
 * @param path the property at fault, empty when the node as a whole is
 * @param message what is wrong
 */
public record Violation(String node, String path, String message) {

  @Override
  public String toString() {
    return node + (path.isEmpty() ? "" : " " + path) + ": " + message;
  }
}
