package io.newsgraph.cli;

import io.newsgraph.export.Selection;
import io.newsgraph.query.NameResolver;
import io.newsgraph.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which part of the graph. */
final class SelectionOptions {

  private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private enum CertaintyName {
    ASSERTED,
    REPORTED,
    PLANNED,
    NEGATED,
    INFERRED;

    String localName() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--focus",
      paramLabel = "ENTITY",
      description = "Only what is near this entity (name or IRI). May be repeated.")
  private List<String> focus = new ArrayList<>();

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How many edges away from the focus (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private int hops;

  @Option(
      names = "--relations",
      paramLabel = "NAME",
      split = ",",
      description = "Only these relations, such as ceoOf,acquired.")
  private List<String> relations = new ArrayList<>();

  @Option(
      names = "--certainty",
      paramLabel = "NAME",
      split = ",",
      description = "Only statements that are asserted, reported, planned, negated or inferred.")
  private Set<CertaintyName> certainties = new LinkedHashSet<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles published then or later: 2024, 2024-03 or 2024-03-05.")
  private String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only articles published then or earlier.")
  private String until;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the so many entities with the most edges.",
      defaultValue = "0",
      showDefaultValue = Visibility.NEVER)
  private int top;

  /**
   * The selection, its names looked up in the store.
   *
   * @throws io.newsgraph.query.QueryException.Unknown when the store knows no such name
   */
  Selection of(Store store) {
    check(hops >= 1 && hops <= 10, "--hops is a number from 1 to 10");
    check(top >= 0, "--top is a number from 1");
    NameResolver names = new NameResolver(store);
    Set<String> entities = new TreeSet<>();
    focus.forEach(name -> entities.addAll(names.entities(name)));
    Set<String> properties = new TreeSet<>();
    relations.forEach(name -> properties.add(names.property(name)));
    Set<String> kept = new TreeSet<>();
    certainties.forEach(certainty -> kept.add(certainty.localName()));
    return Selection.everything()
        .around(entities, hops)
        .withRelations(properties)
        .withCertainties(kept)
        .published(date("--since", since), date("--until", until))
        .withTop(top);
  }

  /** Ends the command when something is selected that this format cannot leave out. */
  void refuseFor(String format) {
    boolean any =
        !focus.isEmpty()
            || !relations.isEmpty()
            || !certainties.isEmpty()
            || since != null
            || until != null
            || top > 0;
    check(!any, "--format " + format + " writes everything; select with a format of graph tools");
  }

  private Optional<String> date(String option, String text) {
    check(
        text == null || text.matches(DATE), option + " is a date like 2024, 2024-03 or 2024-03-05");
    return Optional.ofNullable(text);
  }

  private void check(boolean sound, String problem) {
    if (!sound) {
      throw new ParameterException(command.commandLine(), problem);
    }
  }
}
