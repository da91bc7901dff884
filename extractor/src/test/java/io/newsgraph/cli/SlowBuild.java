package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.text.AnnotatedDocument;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The program with an annotation that takes a while and needs no model, for tests of signals: once
 * it has seen some articles it makes the file that the system property {@code marker} names.
 */
final class SlowBuild {

  private static final long MILLIS = 20;
  private static final int ARTICLES_BEFORE_MARKER = 150;
  private static final AtomicInteger SEEN = new AtomicInteger();

  private SlowBuild() {}

  public static void main(String[] arguments) {
    CommandContext context =
        new CommandContext(
            settings ->
                Pipeline.of(
                    settings,
                    (document, notes) -> {
                      pause();
                      return new AnnotatedDocument(document, List.of());
                    }),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(System.err, true),
            StopSignal.ofJvm(),
            new Terminal(false, 120));
    System.exit(Main.run(context, arguments));
  }

  private static void pause() {
    try {
      Thread.sleep(MILLIS);
      if (SEEN.incrementAndGet() == ARTICLES_BEFORE_MARKER) {
        Files.createFile(Path.of(System.getProperty("marker")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
