package io.newsgraph.query;

import io.newsgraph.query.QueryException.Unknown;
import io.newsgraph.store.CanonicalMap;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import io.newsgraph.vocabulary.Ng;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * The user's own word on which entities are one: merges and splits, kept in the curated graph,
 * which reading articles again never touches. Nothing that articles say is rewritten.
 */
public final class Curation {

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node DIFFERENT = OWL.differentFrom.asNode();

  private final Store store;

  /** Curates this store. */
  public Curation(Store store) {
    this.store = store;
  }

  /**
   * Lets one entity count as another, with all that counts as it already.
   *
   * @param name name or IRI of the entity
   * @param kept name or IRI of the entity that it counts as
   * @return false when they were one already
   * @throws Unknown when a name means nothing, or several entities
   */
  public boolean merge(String name, String kept) {
    record Pair(Node merged, Node kept, List<Quad> labels) {}
    Pair pair =
        store.read(
            dataset -> {
              CanonicalMap map = CanonicalMap.of(dataset);
              Node target = map.canonical(one(kept, dataset, map));
              List<Quad> labels = dataset.stream(Node.ANY, target, LABEL, Node.ANY).toList();
              return new Pair(map.canonical(one(name, dataset, map)), target, labels);
            });
    if (pair.merged.equals(pair.kept)) {
      return false;
    }
    store.edit(
        Graphs.CURATED,
        graph -> {
          graph.delete(Triple.create(pair.merged, DIFFERENT, pair.kept));
          graph.delete(Triple.create(pair.kept, DIFFERENT, pair.merged));
          graph.add(pair.merged, Ng.CANONICAL, pair.kept);
          // So that it has its name whatever becomes of the articles that gave it.
          pair.labels.forEach(label -> graph.add(pair.kept, LABEL, label.getObject()));
          dropIdleLabels(graph);
        });
    return true;
  }

  /**
   * Takes an entity out of what it was merged with; one that others count as is rid of them.
   *
   * @param name name or IRI of the entity
   * @throws Unknown when the name means nothing, several entities, or one that was never merged
   */
  public void split(String name) {
    List<Triple> merges =
        store.read(
            dataset -> {
              CanonicalMap map = CanonicalMap.of(dataset);
              Node entity = one(name, dataset, map);
              List<Triple> away = merges(dataset, entity, Node.ANY);
              return away.isEmpty() ? merges(dataset, Node.ANY, entity) : away;
            });
    if (merges.isEmpty()) {
      throw new Unknown("\"" + name + "\" is not merged with anything");
    }
    store.edit(
        Graphs.CURATED,
        graph -> {
          for (Triple merge : merges) {
            graph.delete(merge);
            graph.add(merge.getSubject(), DIFFERENT, merge.getObject());
          }
          dropIdleLabels(graph);
        });
  }

  private static List<Triple> merges(DatasetGraph dataset, Node merged, Node kept) {
    return List.of(Graphs.CURATED, Graphs.CONSOLIDATION).stream()
        .flatMap(graph -> dataset.stream(graph, merged, Ng.CANONICAL, kept))
        .map(Quad::asTriple)
        .filter(m -> !dataset.contains(Graphs.CURATED, m.getSubject(), DIFFERENT, m.getObject()))
        .distinct()
        .toList();
  }

  /** The entity as it is stored that a name means; several are no matter if they are one. */
  private static Node one(String name, DatasetGraph dataset, CanonicalMap map) {
    List<Node> found = new Lookup(dataset).entities(name);
    List<Node> meant = found.stream().map(map::canonical).distinct().toList();
    if (meant.size() > 1) {
      throw new Unknown(
          "\""
              + name
              + "\" means several; name one by its IRI: "
              + found.stream().map(Node::getURI).collect(Collectors.joining(", ")));
    }
    return found.size() > 1 ? meant.get(0) : found.get(0);
  }

  /** Names stand in the curated graph only for entities that others count as. */
  private static void dropIdleLabels(Graph graph) {
    graph.find(Node.ANY, LABEL, Node.ANY).toList().stream()
        .filter(label -> !graph.contains(Node.ANY, Ng.CANONICAL, label.getSubject()))
        .forEach(graph::delete);
  }
}
