package io.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("serving on (http://localhost:\\d+/)");

  @TempDir private Path folder;
  private String store;

  @BeforeEach
  void fill() {
    store = folder.resolve("db").toString();
    try (Store filled = Store.openOrCreate(store)) {
      filled.replace(Stores.documents());
    }
  }

  @Test
  void servesUntilItIsStoppedAndLeavesTheStoreFree() throws Exception {
    StopSignal stop = new StopSignal();
    PipedWriter err = new PipedWriter();
    try (BufferedReader messages = new BufferedReader(new PipedReader(err))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CommandContext context =
          new CommandContext(
              CannedAnnotation.PIPELINES,
              InputStream.nullInputStream(),
              out,
              new PrintWriter(err, true),
              stop,
              new Terminal(false, 80));
      CompletableFuture<Integer> exitCode =
          CompletableFuture.supplyAsync(
              () -> Main.run(context, "serve", "--port", "0", "--store", store));
      Matcher address = ADDRESS.matcher(messages.readLine());
      assertThat(address.find()).isTrue();
      String answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group(1) + "api/start")).build(),
                  BodyHandlers.ofString())
              .body();
      assertThat(answer).contains("\"asks\":true");
      stop.request();
      assertThat(exitCode.get()).isZero();
      assertThat(out.toString(UTF_8)).isEmpty();
    }
    Store.open(store).close();
  }

  @Test
  void occupiedPortIsOneLineAndNoInput() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run =
          CommandRun.of("serve", "--port", String.valueOf(other.getLocalPort()), "--store", store);
      assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
      assertThat(run.problems()).singleElement().asString().contains("in use");
    }
  }

  @Test
  void badArgumentsAreUsageErrors() {
    assertThat(CommandRun.of("serve", "--port", "70000", "--store", store).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("serve", "--allow-origin", "*", "--store", store).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("serve", "--store", folder + "/none").exitCode())
        .isEqualTo(ExitCode.INVALID_INPUT);
  }
}
