package io.newsgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Another ontology than the one built in. */
final class OntologyOption {

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "Use the ontology and lexicons in this folder instead of those built in.")
  private Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
