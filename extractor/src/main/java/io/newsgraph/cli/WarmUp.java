package io.newsgraph.cli;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;

/**
 * Loads the classes that the short commands use, then ends: the launcher runs it once after a build
 * to let the JVM archive them ({@code -XX:ArchiveClassesAtExit}).
 */
final class WarmUp {

  private WarmUp() {}

  /** Runs short commands with their output thrown away; what they answer does not matter. */
  public static void main(String[] arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine commandLine = Main.commandLine().setOut(nowhere).setErr(nowhere);
    commandLine.execute("--version");
    commandLine.execute("--help");
  }
}
