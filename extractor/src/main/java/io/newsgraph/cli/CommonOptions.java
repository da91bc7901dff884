package io.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has: help, debugging, and the list of exit codes in its help. */
@Command(
    mixinStandardHelpOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:Done, but some inputs were rejected; each is named on standard error.",
      "2:The command line, a query or its parameters are not valid.",
      "3:The input, or all of it, is missing or not valid.",
      "4:The store is in use by another process.",
      "5:The store is damaged, or a check of it failed.",
      "6:Reading or writing failed, or the disk is full.",
      "7:A limit of size, time or memory was reached.",
      "70:The program is at fault; please report it.",
      "130, 143:Interrupted; what was acknowledged is kept."
    },
    usageHelpAutoWidth = true)
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help and end.")
  private boolean help;

  @Option(
      names = "--debug",
      order = 101,
      description = "Print the stack trace of a failure too, for a report.")
  private boolean debug;
}
