package io.newsgraph.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

/** Gephi reads what was exported, and draws it. */
class GephiTest {

  private static final Path EXPORTS = Path.of("..", "..", "extractor", "target", "exports");
  private static final Path DRAWN = Path.of("target", "gephi");

  private Workspace workspace;

  @BeforeEach
  void open() {
    assumeTrue(Files.isDirectory(EXPORTS), "the program's own tests have not run before");
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    workspace = projects.getCurrentWorkspace();
  }

  private DirectedGraph read(String name) throws IOException {
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(EXPORTS.resolve(name).toRealPath().toFile());
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    importer.process(container, new DefaultProcessor(), workspace);
    assertThat(container.getReport().getText()).doesNotContain("SEVERE");
    return model().getDirectedGraph();
  }

  private static GraphModel model() {
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel();
  }

  private static List<String> counts() throws IOException {
    return Files.readAllLines(EXPORTS.resolve("counts.txt"));
  }

  @Test
  void gexfKeepsEverything() throws IOException {
    DirectedGraph graph = read("newsroom.gexf");
    assertThat(List.of("" + graph.getNodeCount(), "" + graph.getEdgeCount())).isEqualTo(counts());
    assertThat(model().getEdgeTypeCount()).isGreaterThan(10);
    Set<String> certainties = new TreeSet<>();
    for (Edge edge : graph.getEdges()) {
      certainties.add(edge.getAttribute("certainty").toString());
      assertThat(edge.getAttribute("evidence").toString()).isNotEmpty();
      assertThat((Double) edge.getAttribute("confidence")).isBetween(0.0, 1.0);
      assertThat((Integer) edge.getAttribute("sources")).isPositive();
    }
    assertThat(certainties).containsExactly("asserted", "planned", "reported");
    Set<Color> colours = new TreeSet<>((a, b) -> Integer.compare(a.getRGB(), b.getRGB()));
    for (Node node : graph.getNodes()) {
      colours.add(node.getColor());
      assertThat(node.getAttribute("iri").toString()).startsWith("https://");
    }
    assertThat(colours).hasSize(4);
  }

  @Test
  void gexfIsAGraphInTime() throws IOException {
    DirectedGraph graph = read("newsroom.gexf");
    assertThat(model().isDynamic()).isTrue();
    int dated = 0;
    for (Edge edge : graph.getEdges()) {
      dated += edge.getIntervals().length;
    }
    assertThat(dated).isPositive();
  }

  @Test
  void graphMlKeepsEverything() throws IOException {
    DirectedGraph graph = read("newsroom.graphml");
    assertThat(graph.getNodeCount()).isEqualTo(Integer.parseInt(counts().get(0)));
    for (Node node : graph.getNodes()) {
      assertThat(node.getLabel()).isNotEmpty();
    }
  }

  /** Names without emoji: those Gephi reads, but cannot write as SVG. */
  @Test
  void graphIsDrawn() throws IOException {
    DirectedGraph graph = read("drawn.gexf");
    ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
    layout.setGraphModel(model());
    layout.resetPropertiesValues();
    layout.setAdjustSizes(true);
    layout.setScalingRatio(120.0);
    layout.setThreadsCount(1);
    int place = 0;
    for (Node node : graph.getNodes()) {
      node.setPosition(
          (float) Math.cos(place * 2.4) * 10 * place, (float) Math.sin(place * 2.4) * 10 * place);
      place++;
    }
    layout.initAlgo();
    for (int round = 0; round < 400 && layout.canAlgo(); round++) {
      layout.goAlgo();
    }
    layout.endAlgo();
    PreviewModel preview = Lookup.getDefault().lookup(PreviewController.class).getModel();
    preview.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    preview.getProperties().putValue(PreviewProperty.SHOW_EDGE_LABELS, true);
    preview
        .getProperties()
        .putValue(PreviewProperty.EDGE_LABEL_FONT, new Font("SansSerif", Font.PLAIN, 4));
    preview
        .getProperties()
        .putValue(PreviewProperty.NODE_LABEL_FONT, new Font("SansSerif", Font.BOLD, 8));
    preview.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    Files.createDirectories(DRAWN);
    File picture = DRAWN.resolve("newsroom.svg").toFile();
    Lookup.getDefault().lookup(ExportController.class).exportFile(picture);
    assertThat(picture).content(StandardCharsets.UTF_8).contains("<svg", "Ada Bloom", "founder of");
  }
}
