package io.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph completion}: the script that completes command lines. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in bash and zsh.",
    footerHeading = "%nExample:%n",
    footer = "  source <(newsgraph completion)")
final class CompletionCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private CommonOptions common;

  CompletionCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CommandLine all = new CommandLine(new Main());
    Commands.addAllTo(all, context);
    try (Output output = Output.standard(context.out())) {
      output.text(writer -> writer.append(AutoComplete.bash("newsgraph", all)));
      output.commit();
    }
    return ExitCode.DONE;
  }
}
