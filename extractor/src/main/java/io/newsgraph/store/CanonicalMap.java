package io.newsgraph.store;

import io.newsgraph.vocabulary.Ng;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;

/**
 * Which entities count as another one ({@code ng:canonical}). What the user has curated goes before
 * what consolidation has found, which a curated {@code owl:differentFrom} overrules.
 */
public final class CanonicalMap {

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  private final Map<Node, Node> canonical;
  private final Map<Node, List<Node>> members = new HashMap<>();

  private CanonicalMap(Map<Node, Node> merged) {
    canonical = new TreeMap<>(BY_IRI);
    merged.keySet().forEach(entity -> canonical.put(entity, last(entity, merged)));
    canonical.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    canonical.forEach(
        (entity, kept) ->
            members.computeIfAbsent(kept, k -> new ArrayList<>(List.of(k))).add(entity));
  }

  /** The map of a store; within a read. */
  public static CanonicalMap of(DatasetGraph dataset) {
    Map<Node, Node> merged = new HashMap<>();
    dataset.stream(Graphs.CONSOLIDATION, Node.ANY, Ng.CANONICAL, Node.ANY)
        .filter(quad -> !areKeptApart(quad, dataset))
        .forEach(quad -> merged.put(quad.getSubject(), quad.getObject()));
    dataset.stream(Graphs.CURATED, Node.ANY, Ng.CANONICAL, Node.ANY)
        .forEach(quad -> merged.put(quad.getSubject(), quad.getObject()));
    return new CanonicalMap(merged);
  }

  private static boolean areKeptApart(Quad quad, DatasetGraph dataset) {
    return dataset.contains(
        Graphs.CURATED, quad.getSubject(), OWL.differentFrom.asNode(), quad.getObject());
  }

  /** The end of a chain of merges; of a circle, which only an edited graph can hold, one entity. */
  private static Node last(Node entity, Map<Node, Node> merged) {
    Set<Node> seen = new HashSet<>();
    Node at = entity;
    while (merged.containsKey(at)) {
      if (!seen.add(at)) {
        return seen.stream().min(BY_IRI).orElseThrow();
      }
      at = merged.get(at);
    }
    return at;
  }

  /** True when nothing counts as something else. */
  public boolean isEmpty() {
    return canonical.isEmpty();
  }

  /** What an entity counts as; itself when it was not merged. */
  public Node canonical(Node entity) {
    return canonical.getOrDefault(entity, entity);
  }

  /** All that count as the same as this entity, the canonical one first, the others by IRI. */
  public List<Node> members(Node entity) {
    Node kept = canonical(entity);
    return members.getOrDefault(kept, List.of(kept));
  }
}
