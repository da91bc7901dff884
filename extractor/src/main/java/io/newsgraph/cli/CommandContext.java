package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.Function;

/**
 * What a command touches of the world.
 *
 * @param pipelines makes the pipeline, which reads no model until it is run
 * @param in standard input
 * @param out standard output, data only
 * @param err standard error, messages only
 * @param stop is asked to stop by SIGINT and SIGTERM
 * @param terminal what is known of the terminal
 */
record CommandContext(
    Function<Settings, Pipeline> pipelines,
    InputStream in,
    OutputStream out,
    PrintWriter err,
    StopSignal stop,
    Terminal terminal) {

  Messages messages() {
    return new Messages(err);
  }
}
