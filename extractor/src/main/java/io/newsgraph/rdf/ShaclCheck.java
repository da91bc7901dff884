package io.newsgraph.rdf;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Checks graphs against SHACL shapes. Thread-safe. */
public final class ShaclCheck {

  private final Shapes shapes;

  private ShaclCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /** A check against the shapes in this Turtle; the caller closes the stream. */
  public static ShaclCheck load(InputStream turtle) {
    return new ShaclCheck(Shapes.parse(RDFParser.source(turtle).lang(Lang.TURTLE).toGraph()));
  }

  /** What is wrong, in a stable order; empty when the graph conforms. */
  public List<Violation> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ShaclCheck::violation)
        .sorted(Comparator.comparing(Violation::toString))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    String message = Objects.requireNonNullElse(entry.message(), "does not conform");
    return new Violation(entry.focusNode().toString(), path, message);
  }
}
