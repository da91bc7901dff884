package io.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph merge}: two names, one entity. */
@Command(
    name = "merge",
    description = {
      "Let A count as B: what articles say of either is said of B from then on, in the answers of"
          + " queries, in explain and in exports, and the names of A are further names of B.",
      "Nothing that articles say is rewritten, reading them again changes nothing of it, and split"
          + " undoes it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph merge 'Optique Marchand SA' 'Optique Marchand'",
      "  newsgraph merge https://newsgraph.example/entity/Dumas-person 'Claire Dumas'"
    })
final class MergeCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private CurationOptions curation;
  @Mixin private CommonOptions common;

  @Parameters(index = "1", paramLabel = "B", description = "Name or IRI of what it counts as.")
  private String kept;

  MergeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return curation.decide(
        context,
        decision -> {
          boolean changed = decision.merge(curation.entity(), kept);
          String when = changed ? "from now on" : "already";
          return "%s counts as %s %s.".formatted(curation.entity(), kept, when);
        });
  }
}
