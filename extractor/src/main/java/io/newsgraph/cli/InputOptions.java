package io.newsgraph.cli;

import io.newsgraph.read.InputFinder;
import io.newsgraph.read.Scan;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles are read. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Articles: files (.txt .md .html .pdf), corpora (.jsonl .csv .warc, feeds in .xml), any of"
              + " these in .gz or .zip, folders with all such files below them, patterns such as"
              + " 'news/**/*.html', web addresses of pages and feeds, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "Read the inputs that this file names too, one a line; - is standard input.")
  private Optional<String> list = Optional.empty();

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Name documents by their path relative to this folder (default: the folder named, or the"
              + " folder of the file named).")
  private Path root;

  /** Finds the inputs; the list may stand on this standard input. */
  Scan scan(InputStream standardInput) {
    if (inputs.isEmpty() && list.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "Missing required parameter: 'INPUT...' (or --list FILE)");
    }
    InputFinder finder = new InputFinder(Optional.ofNullable(root));
    Scan scan = finder.find(inputs);
    return list.isPresent() ? finder.findListed(list.get(), standardInput) : scan;
  }
}
