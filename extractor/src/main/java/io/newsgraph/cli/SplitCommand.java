package io.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph split}: undoes a merge. */
@Command(
    name = "split",
    description = {
      "Take A out of what it was merged with, or, if others were merged into it, take those out."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph split 'Optique Marchand SA'"})
final class SplitCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private CurationOptions curation;
  @Mixin private CommonOptions common;

  SplitCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return curation.decide(
        context,
        decision -> {
          decision.split(curation.entity());
          return curation.entity() + " stands for itself again.";
        });
  }
}
