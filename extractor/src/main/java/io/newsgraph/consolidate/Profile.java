package io.newsgraph.consolidate;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What all articles together say of who an entity is.
 *
 * @param entity its IRI
 * @param classes its classes
 * @param names its labels, folded
 * @param otherNames its further names, folded
 * @param links what it is linked to or may be, outside
 * @param documents that mention it
 * @param neighbours entities that share a statement with it
 */
record Profile(
    Node entity,
    Set<Node> classes,
    Set<String> names,
    Set<String> otherNames,
    Set<Node> links,
    Set<Node> documents,
    Set<Node> neighbours) {

  /** True when nothing speaks against both being one. */
  boolean mayBe(Profile other) {
    boolean sameKind = classes.equals(other.classes());
    boolean otherwiseLinked =
        !links.isEmpty()
            && !other.links().isEmpty()
            && links.stream().noneMatch(other.links()::contains);
    boolean toldApart = documents.stream().anyMatch(other.documents()::contains);
    boolean related = neighbours.contains(other.entity());
    return sameKind && !otherwiseLinked && !toldApart && !related;
  }
}
