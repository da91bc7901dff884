package io.newsgraph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sys.JenaSystem;

/** The formats there are. */
public final class ExportFormats {

  static {
    // Jena fails to start when the first of its classes to be used is a vocabulary.
    JenaSystem.init();
  }

  private static final List<ExportFormat> ALL =
      List.of(
          new TurtleFormat(),
          new TrigFormat(),
          new NTriplesFormat(),
          new NQuadsFormat(),
          new JsonLdFormat(),
          new RdfXmlFormat(),
          TripleTermFormat.rdf12(),
          TripleTermFormat.rdfStar(),
          new GexfFormat(),
          new GraphMlFormat(),
          new YedFormat(),
          new CytoscapeFormat(),
          new SifFormat(),
          new DotFormat(),
          new PictureFormat("svg"),
          new PictureFormat("png"),
          new CsvEdgesFormat(),
          new CsvNodesFormat(),
          new CypherFormat(),
          new HtmlFormat());

  private ExportFormats() {}

  /** All formats in the order in which help lists them. */
  public static List<ExportFormat> all() {
    return ALL;
  }

  /** What the viewer's page asks a server for; not meant for other programs. */
  public static ExportFormat viewer() {
    return new ViewerJson();
  }

  /** The colours and lines by which the viewer draws, in JSON. */
  public static String viewerStyles() {
    return ViewerJson.styles();
  }

  /** The format with this name. */
  public static Optional<ExportFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
