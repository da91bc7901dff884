package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code newsgraph} command: holds the subcommands and says how to use them. */
@Command(
    name = "newsgraph",
    versionProvider = VersionProvider.class,
    description = "Reads French and English news and keeps who did what to whom as an RDF graph.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph build article.txt",
      "  newsgraph query who-runs --param organization=Novalens",
      "  newsgraph COMMAND --help"
    })
public final class Main implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Option(names = "--version", versionHelp = true, description = "Print the version and end.")
  private boolean version;

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    CommandContext context =
        new CommandContext(
            Pipeline::of,
            System.in,
            new FileOutputStream(FileDescriptor.out),
            err,
            StopSignal.ofJvm(),
            Terminal.ofEnvironment());
    System.exit(run(context, arguments));
  }

  /** Runs the command line; tests run it without ending the JVM. */
  static int run(CommandContext context, String... arguments) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8), false);
    FaultHandler faults = new FaultHandler(context.messages());
    try {
      return commandLine(context, arguments)
          .setOut(out)
          .setErr(context.err())
          .setParameterExceptionHandler(faults)
          .setExecutionExceptionHandler(faults)
          .execute(arguments);
    } catch (Error e) {
      return faults.report(e, arguments);
    } finally {
      out.flush();
    }
  }

  /** The whole command line, ready to execute. */
  static CommandLine commandLine(CommandContext context, String... arguments) {
    CommandLine root = new CommandLine(new Main());
    Commands.addTo(root, context, arguments);
    return root.setCaseInsensitiveEnumValuesAllowed(true).setAbbreviatedOptionsAllowed(false);
  }

  /** Without a subcommand there is nothing to do: shows the usage on stderr, as a usage error. */
  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    commandLine.usage(commandLine.getErr());
    return ExitCode.USAGE;
  }
}
