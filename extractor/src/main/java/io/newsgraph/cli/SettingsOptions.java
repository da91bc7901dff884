package io.newsgraph.cli;

import io.newsgraph.Settings;
import io.newsgraph.extract.Certainty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is extracted, and how it is written as RDF. */
final class SettingsOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private BaseOption base;

  @Mixin private OntologyOption ontology;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Read this Turtle file too: more properties, words or names. May be repeated.")
  private List<Path> additions = new ArrayList<>();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Know the names in this file too; newsgraph gazetteer import makes one. May be repeated.")
  private List<Path> gazetteers = new ArrayList<>();

  @Option(
      names = "--no-known-names",
      description = "Do without the list of well-known names (entities.ttl).")
  private boolean withoutKnownNames;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out facts less sure than this, from 0 to 1 (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private double minConfidence;

  @Option(
      names = "--direct",
      paramLabel = "WHICH",
      description =
          "Which facts become plain triples besides their statement: 'asserted' (the default), or"
              + " 'reported' to take rumours too.",
      defaultValue = "asserted")
  private Direct direct;

  @Option(
      names = "--open",
      description =
          "Keep what every clause says in the article's own words, too: open statements with"
              + " subject, relation and arguments.")
  private boolean open;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Longest time for one document (default: ${DEFAULT-VALUE}).",
      defaultValue = "300")
  private int timeLimit;

  private enum Direct {
    asserted(EnumSet.of(Certainty.ASSERTED)),
    reported(EnumSet.of(Certainty.ASSERTED, Certainty.REPORTED));

    private final Set<Certainty> certainties;

    Direct(Set<Certainty> certainties) {
      this.certainties = certainties;
    }
  }

  Settings settings() {
    check(minConfidence >= 0 && minConfidence <= 1, "--min-confidence must be from 0 to 1");
    check(timeLimit > 0, "--time-limit must be at least 1 second");
    return new Settings(
        base.iri(),
        new Settings.Ontology(ontology.folder(), furtherFiles(), !withoutKnownNames),
        minConfidence,
        direct.certainties,
        open,
        Duration.ofSeconds(timeLimit));
  }

  private List<Path> furtherFiles() {
    return Stream.concat(additions.stream(), gazetteers.stream()).toList();
  }

  private void check(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(command.commandLine(), message);
    }
  }
}
