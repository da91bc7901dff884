package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Loads the classes that the short commands use, then ends: the launcher runs it once after a build
 * to let the JVM archive them ({@code -XX:ArchiveClassesAtExit}).
 */
final class WarmUp {

  private WarmUp() {}

  /** Runs short commands with their output thrown away; what they answer does not matter. */
  public static void main(String[] arguments) {
    CommandContext nowhere =
        new CommandContext(
            Pipeline::of,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            new StopSignal(),
            new Terminal(false, 80));
    Main.run(nowhere, "--version");
    Main.run(nowhere, "--help");
    Main.run(nowhere, "status", "--store", "memory:");
  }
}
