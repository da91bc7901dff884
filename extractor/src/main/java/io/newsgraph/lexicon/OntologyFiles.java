package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.io.IOException;
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

/**
 * The Turtle files of an ontology, in a folder or in the program's jar.
 *
 * @param folder the ontology folder; the bundled one if empty
 * @param additions further files
 * @param knownEntities whether {@code entities.ttl} is one of them
 */
record OntologyFiles(Optional<Path> folder, List<Path> additions, boolean knownEntities) {

  private static final String MAIN = "newsgraph.ttl";

  /** Whether these are the files that came with the program and nothing else, in its jar. */
  boolean isPacked() {
    return folder.isEmpty()
        && additions.isEmpty()
        && knownEntities
        && main().getProtocol().equals("jar");
  }

  /** Takes a file and its name for messages. */
  private interface Visitor {
    void visit(Path file, String name);
  }

  /** Parses the files that concern a language: all but those named after another one. */
  LexiconGraph parse(Language language) {
    LexiconGraph graph = new LexiconGraph();
    visit(
        (file, name) -> {
          if (concerns(language, file.getFileName().toString())) {
            TurtleParser.parse(file, name, graph);
          }
        });
    return graph;
  }

  /** A file called en.ttl or en-….ttl is about English only. */
  private static boolean concerns(Language language, String file) {
    return Stream.of(Language.values())
        .filter(other -> other != language)
        .noneMatch(
            other -> file.startsWith(other.code() + ".") || file.startsWith(other.code() + "-"));
  }

  /** A digest of the names and bytes of all files. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      visit((file, name) -> update(digest, file, name));
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
      throw LexiconException.unreadable(name, e);
    }
  }

  private void visit(Visitor visitor) {
    if (folder.isPresent()) {
      visitFolder(folder.get(), visitor);
    } else {
      visitBundled(visitor);
    }
    additions.forEach(file -> visitor.visit(file, file.getFileName().toString()));
  }

  private static URL main() {
    URL main = LexiconReader.class.getResource("/ontology/" + MAIN);
    if (main == null) {
      throw new LexiconException("ontology/" + MAIN, "is not on the class path", "build again");
    }
    return main;
  }

  private void visitBundled(Visitor visitor) {
    try {
      URI uri = main().toURI();
      if (uri.getScheme().equals("jar")) {
        visitJar(uri, visitor);
      } else {
        visitFolder(Path.of(uri).getParent(), visitor);
      }
    } catch (URISyntaxException | IOException e) {
      throw LexiconException.unreadable("ontology", e);
    }
  }

  private void visitJar(URI entry, Visitor visitor) throws IOException {
    String file = entry.getRawSchemeSpecificPart();
    Path jar = Path.of(URI.create(file.substring(0, file.indexOf("!/"))));
    try (FileSystem content = FileSystems.newFileSystem(jar)) {
      visitFolder(content.getPath("/ontology"), visitor);
    }
  }

  private void visitFolder(Path ontology, Visitor visitor) {
    if (!Files.isRegularFile(ontology.resolve(MAIN))) {
      throw new LexiconException(
          ontology.toString(), "has no " + MAIN, "name a folder that holds an ontology");
    }
    List<Path> files = new ArrayList<>(List.of(ontology.resolve(MAIN)));
    files.addAll(lexiconFiles(ontology.resolve("lexicon")));
    Path entities = ontology.resolve("entities.ttl");
    if (knownEntities && Files.isRegularFile(entities)) {
      files.add(entities);
    }
    files.forEach(file -> visitor.visit(file, ontology.relativize(file).toString()));
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
      throw LexiconException.unreadable(folder.toString(), e);
    }
  }
}
