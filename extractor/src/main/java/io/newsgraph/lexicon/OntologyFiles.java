package io.newsgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;

/** Finds the Turtle files of an ontology, in a folder or in the program's jar, and parses them. */
final class OntologyFiles {

  private static final String MAIN = "newsgraph.ttl";
  private static final String BASE = "https://newsgraph.example/";

  private OntologyFiles() {}

  /**
   * Parses all files of an ontology into one graph.
   *
   * @param folder the ontology folder; the bundled one if empty
   * @param additions further files
   * @param knownEntities whether to read {@code entities.ttl}
   */
  static LexiconGraph parse(Optional<Path> folder, List<Path> additions, boolean knownEntities) {
    LexiconGraph graph = new LexiconGraph();
    visit(folder, additions, knownEntities, (file, name) -> parseFile(graph, file, name));
    return graph;
  }

  /** A digest of the names and bytes of the files that {@link #parse} reads. */
  static String digest(Optional<Path> folder, List<Path> additions, boolean knownEntities) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      visit(folder, additions, knownEntities, (file, name) -> update(digest, file, name));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, Path file, String name) {
    try {
      digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** Takes a file of the ontology and its name for messages. */
  private interface Visitor {
    void visit(Path file, String name);
  }

  private static void visit(
      Optional<Path> folder, List<Path> additions, boolean knownEntities, Visitor visitor) {
    if (folder.isPresent()) {
      visitFolder(folder.get(), knownEntities, visitor);
    } else {
      visitBundled(knownEntities, visitor);
    }
    additions.forEach(file -> visitor.visit(file, file.getFileName().toString()));
  }

  private static void visitBundled(boolean knownEntities, Visitor visitor) {
    URL main = LexiconReader.class.getResource("/ontology/" + MAIN);
    if (main == null) {
      throw new LexiconException("ontology/" + MAIN, "is not on the class path", "build again");
    }
    try {
      URI uri = main.toURI();
      if (uri.getScheme().equals("jar")) {
        visitJar(uri, knownEntities, visitor);
      } else {
        visitFolder(Path.of(uri).getParent(), knownEntities, visitor);
      }
    } catch (URISyntaxException | IOException e) {
      throw unreadable("ontology", e);
    }
  }

  private static void visitJar(URI entry, boolean knownEntities, Visitor visitor)
      throws IOException {
    String file = entry.getRawSchemeSpecificPart();
    Path jar = Path.of(URI.create(file.substring(0, file.indexOf("!/"))));
    try (FileSystem content = FileSystems.newFileSystem(jar)) {
      visitFolder(content.getPath("/ontology"), knownEntities, visitor);
    }
  }

  private static void visitFolder(Path folder, boolean knownEntities, Visitor visitor) {
    if (!Files.isRegularFile(folder.resolve(MAIN))) {
      throw new LexiconException(
          folder.toString(), "has no " + MAIN, "name a folder that holds an ontology");
    }
    List<Path> files = new ArrayList<>(List.of(folder.resolve(MAIN)));
    files.addAll(lexiconFiles(folder.resolve("lexicon")));
    Path entities = folder.resolve("entities.ttl");
    if (knownEntities && Files.isRegularFile(entities)) {
      files.add(entities);
    }
    files.forEach(file -> visitor.visit(file, folder.relativize(file).toString()));
  }

  private static List<Path> lexiconFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  private static void parseFile(LexiconGraph graph, Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .base(BASE)
          .checking(false)
          .errorHandler(new SyntaxFaults(name))
          .parse(graph.collecting(name));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static LexiconException unreadable(String file, Exception cause) {
    LexiconException fault =
        new LexiconException(
            file, "cannot be read (" + cause.getMessage() + ")", "check that it is there");
    fault.initCause(cause);
    return fault;
  }

  /** Turns syntax errors into faults with line and column. */
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
