package io.newsgraph.rdf;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.JenaException;

/** Checks graphs against SHACL shapes. Thread-safe. */
public final class ShaclCheck {

  private final Shapes shapes;

  private ShaclCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * A check against the shapes in this Turtle; the caller closes the stream.
   *
   * @throws IllegalArgumentException if it holds no Turtle or no shapes
   */
  public static ShaclCheck load(InputStream turtle) {
    try {
      return new ShaclCheck(
          Shapes.parse(
              RDFParser.source(turtle)
                  .lang(Lang.TURTLE)
                  .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                  .toGraph()));
    } catch (JenaException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
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
