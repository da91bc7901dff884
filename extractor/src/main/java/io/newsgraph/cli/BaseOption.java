package io.newsgraph.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The namespace of the data. */
final class BaseOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Namespace of the data (default: ${DEFAULT-VALUE}).",
      defaultValue = "https://newsgraph.example/")
  private String iri;

  String iri() {
    if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new ParameterException(
          command.commandLine(), "--base must be an http IRI that ends in / or #");
    }
    return iri;
  }
}
