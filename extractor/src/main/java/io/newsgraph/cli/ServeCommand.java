package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.ask.Ask;
import io.newsgraph.query.Limits;
import io.newsgraph.query.Source;
import io.newsgraph.serve.NewsgraphServer;
import io.newsgraph.serve.ServerSettings;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph serve}: the graph over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serve a store to browsers and programs on this machine: a page to explore the graph and read",
      "the articles, SPARQL (/sparql), graphs (/data), downloads (/export) and reconciliation for",
      "OpenRefine (/reconcile). It only reads. Ctrl-C ends it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph serve",
      "  newsgraph serve --port 8080 --allow-origin http://127.0.0.1:3333"
    })
final class ServeCommand implements Callable<Integer> {

  private static final Duration FOR_EVER = Duration.ofDays(36_500);

  private final CommandContext context;

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions stores;
  @Mixin private BaseOption base;
  @Mixin private CommonOptions common;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "TCP port; 0 takes any that is free (default: ${DEFAULT-VALUE}).",
      defaultValue = "3330")
  private int port;

  @Option(
      names = "--public-name",
      paramLabel = "HOST",
      description =
          "Let other machines in that ask for this host name. May be repeated; without it the server"
              + " can be reached from this machine only.")
  private Set<String> publicNames = new LinkedHashSet<>();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "Let pages of this web origin ask the server too. May be repeated.")
  private Set<String> origins = new LinkedHashSet<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time for a query (default: ${DEFAULT-VALUE}).",
      defaultValue = "30")
  private int timeout;

  ServeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    check(port >= 0 && port <= 65_535, "--port is a number from 0 to 65535");
    check(timeout >= 1, "--timeout is a number from 1");
    check(
        origins.stream().allMatch(origin -> origin.matches("https?://[^/\\s]+")),
        "--allow-origin is an origin like http://127.0.0.1:3333");
    try (StopSignal.Section section = context.stop().section();
        Store store = stores.open();
        NewsgraphServer server = NewsgraphServer.start(store, settings(store))) {
      context.messages().line("serving on " + server.url() + " (Ctrl-C ends it)");
      context.stop().await(FOR_EVER);
      return ExitCode.DONE;
    }
  }

  private ServerSettings settings(Store store) {
    Limits limits = new Limits(Duration.ofSeconds(timeout), Limits.standard().rows());
    Pipeline pipeline = context.pipelines().apply(Settings.defaults());
    return new ServerSettings(
        port,
        base.iri(),
        publicNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
        origins,
        limits,
        Optional.of(new AskAnswerer(new Ask(pipeline, Source.of(store), limits, base.iri()))));
  }

  private void check(boolean sound, String problem) {
    if (!sound) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }
}
