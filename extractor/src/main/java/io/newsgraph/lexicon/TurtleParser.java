package io.newsgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;

/** Parses Turtle files; syntax errors become faults with line and column. */
final class TurtleParser {

  private static final String BASE = "https://newsgraph.example/";

  private TurtleParser() {}

  /**
   * Adds the triples of a file to the graph.
   *
   * @param name the file's name for messages
   */
  static void parse(Path file, String name, LexiconGraph graph) {
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .base(BASE)
          .checking(false)
          .errorHandler(new SyntaxFaults(name))
          .parse(graph.collecting(name));
    } catch (IOException e) {
      throw LexiconException.unreadable(name, e);
    }
  }

  private record SyntaxFaults(String file) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      // Doubtful IRIs and the like do no harm here; the tests on the bundled files are strict.
    }

    @Override
    public void error(String message, long line, long column) {
      throw fault(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw fault(message, line, column);
    }

    private LexiconException fault(String message, long line, long column) {
      return new LexiconException(
          file, "line " + line + ", column " + column, message, "correct the Turtle there");
    }
  }
}
