package io.newsgraph.cli;

import io.newsgraph.read.InputFinder;
import io.newsgraph.read.Scan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles are read. */
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Articles: files, folders with all .txt and .md files below them, patterns such as"
              + " 'news/**/*.txt', or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Name documents by their path relative to this folder (default: the folder named, or the"
              + " folder of the file named).")
  private Path root;

  Scan scan() {
    return new InputFinder(Optional.ofNullable(root)).find(inputs);
  }
}
