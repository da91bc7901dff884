package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the classes that the short commands use, then ends: the launcher runs it once after a build
 * to let the JVM archive them ({@code -XX:ArchiveClassesAtExit}).
 */
final class WarmUp {

  private static final String QUERY =
      "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o OPTIONAL { ?o ?q ?z } FILTER (isIRI(?s)) }"
          + " GROUP BY ?s ORDER BY DESC(?n) LIMIT 3";

  private WarmUp() {}

  /** Runs short commands on an empty store; what they answer is thrown away. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("newsgraph-warm-up");
    try {
      Path store = folder.resolve("store");
      Store.openOrCreate(store.toString()).close();
      run("--version");
      run("--help");
      run("status", "--store", store.toString());
      run("queries");
      run("query", "--store", store.toString(), QUERY);
      run("explain", "--store", store.toString(), "nobody");
      run("export", "--store", store.toString(), "--format", "ttl");
    } finally {
      delete(folder);
    }
  }

  private static void run(String... arguments) {
    CommandContext nowhere =
        new CommandContext(
            Pipeline::of,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            new StopSignal(),
            new Terminal(false, 80));
    Main.run(nowhere, arguments);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
