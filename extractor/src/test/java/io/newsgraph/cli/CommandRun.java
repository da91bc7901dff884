package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What a command line gave, run in this JVM.
 *
 * @param exitCode what the program would end with
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int exitCode, String out, String err) {

  /** Runs with the pipeline of the language models. */
  static CommandRun of(String... arguments) {
    return of(Pipeline::of, "", arguments);
  }

  /** Runs with another pipeline and this on standard input. */
  static CommandRun of(
      Function<Settings, Pipeline> pipelines, String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    CommandContext context =
        new CommandContext(
            pipelines,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            new StopSignal(),
            new Terminal(false, 120));
    int exitCode = Main.run(context, arguments);
    return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** The lines on standard error. */
  List<String> problems() {
    return err.lines().toList();
  }
}
