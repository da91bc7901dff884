package io.newsgraph.export;

import io.newsgraph.export.GraphView.Edge;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Positions by the forces of Fruchterman and Reingold with the far field of Barnes and Hut; the
 * same graph gets the same positions.
 */
final class ForceLayout {

  /** Enough for the picture to settle; larger graphs get fewer, for time grows with their size. */
  private static final int ROUNDS = 100;

  private static final int ROUNDS_OF_LARGE = 30;
  private static final int LARGE = 5_000;
  private static final double NEIGHBOURHOOD = 0.9;
  private static final long SEED = 1;
  private static final double ROOM = 90;

  private ForceLayout() {}

  /** A place for each vertex, by IRI. */
  static Map<String, Point2D> positions(GraphView view) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    view.vertices().keySet().forEach(graph::addVertex);
    for (Edge edge : view.edges()) {
      if (!edge.subject().equals(edge.object())) {
        graph.addEdge(edge.subject(), edge.object());
      }
    }
    int size = view.vertices().size();
    double side = ROOM * Math.sqrt(Math.max(1, size)) * 2;
    MapLayoutModel2D<String> model = new MapLayoutModel2D<>(Box2D.of(side, side));
    LayoutAlgorithm2D<String, DefaultEdge> layout =
        new IndexedFRLayoutAlgorithm2D<>(
            size > LARGE ? ROUNDS_OF_LARGE : ROUNDS,
            NEIGHBOURHOOD,
            IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
            new Random(SEED));
    layout.layout(graph, model);
    return new TreeMap<>(model.collect());
  }
}
