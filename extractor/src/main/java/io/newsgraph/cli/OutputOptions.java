package io.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where data goes. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, instead of standard output.")
  private Path file;

  /** Opens it; nothing is in the file's place before {@link Output#commit}. */
  Output open(CommandContext context) {
    return file == null ? Output.standard(context.out()) : Output.file(file);
  }
}
