package io.newsgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A picture, drawn by the program {@code dot} of Graphviz. */
final class PictureFormat implements ExportFormat {

  /** Beyond it, ranks make pictures that nobody can read, and take minutes. */
  private static final int EDGES_IN_RANKS = 60;

  private static final int LONGEST_MINUTES = 5;

  private final String name;

  /**
   * A format that Graphviz can draw.
   *
   * @param name its name for Graphviz and for us
   */
  PictureFormat(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return "picture (" + name.toUpperCase(java.util.Locale.ROOT) + "), needs Graphviz";
  }

  @Override
  public boolean isGraph() {
    return true;
  }

  @Override
  public void write(ExportSource source, OutputStream out) throws IOException {
    GraphView view = source.graphView();
    Path folder = Files.createTempDirectory("newsgraph");
    Path drawing = folder.resolve("graph.dot");
    Path picture = folder.resolve("graph." + name);
    Path messages = folder.resolve("messages.txt");
    try {
      try (Writer writer = new BufferedWriter(Files.newBufferedWriter(drawing, UTF_8))) {
        new DotFormat().write(view, writer);
      }
      String layout = view.edges().size() > EDGES_IN_RANKS ? "sfdp" : "dot";
      run(
          List.of("dot", "-K" + layout, "-T" + name, "-o", picture.toString(), drawing.toString()),
          messages);
      Files.copy(picture, out);
      out.flush();
    } finally {
      for (Path file : List.of(drawing, picture, messages, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void run(List<String> command, Path messages) throws IOException {
    Process process = start(command, messages);
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("dot needed too long; select less, with --focus or --top");
      }
      if (process.exitValue() != 0) {
        String said = Files.readString(messages, UTF_8).lines().findFirst().orElse("no reason");
        throw new IOException("dot failed: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while dot was drawing", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(List<String> command, Path messages) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(messages.toFile())
          .start();
    } catch (IOException e) {
      throw new IOException(
          "cannot run dot; install Graphviz, or export --format dot and draw it elsewhere", e);
    }
  }
}
