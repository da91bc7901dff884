package io.newsgraph.cli;

import io.newsgraph.Version;
import io.newsgraph.read.web.FetchOptions;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How articles are fetched from the web. */
final class WebOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--allow-private",
      description =
          "Read web addresses of this machine and of private networks too, which are refused"
              + " otherwise.")
  private boolean privateAddresses;

  @Option(
      names = "--fetch-timeout",
      paramLabel = "SECONDS",
      description = "Longest time for a page from the web (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  private int timeout;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "How to introduce the program to web sites (default: newsgraph/VERSION).")
  private String userAgent = "newsgraph/" + Version.current();

  FetchOptions fetchOptions() {
    if (timeout < 1) {
      throw new ParameterException(
          command.commandLine(), "--fetch-timeout must be at least 1 second");
    }
    if (!userAgent.matches("[\\x20-\\x7e]+")) {
      throw new ParameterException(command.commandLine(), "--user-agent must be plain ASCII text");
    }
    return FetchOptions.defaults()
        .withPrivateAddresses(privateAddresses)
        .withTimeout(Duration.ofSeconds(timeout))
        .withUserAgent(userAgent);
  }
}
