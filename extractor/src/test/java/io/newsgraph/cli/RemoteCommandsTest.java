package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that talk to repositories elsewhere. */
class RemoteCommandsTest {

  @TempDir private Path folder;
  private FusekiServer server;
  private String url;
  private String store;

  @BeforeEach
  void start() throws IOException {
    server =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/press", DatasetGraphFactory.createTxnMem(), true)
            .build()
            .start();
    url = "http://localhost:" + server.getPort() + "/press";
    store = folder.resolve("db").toString();
    CannedAnnotation.article("cimenterie.txt", folder);
    assertThat(run("build", "--store", store, folder.toString()).exitCode()).isZero();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void pushPullQueryAndExplain() {
    CommandRun first = run("push", "--store", store, url);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).startsWith("1 document with ").contains(" sent to " + url + ", 0 unch");
    assertThat(run("push", "--store", store, url).out())
        .isEqualTo("0 documents with 0 triples sent to " + url + ", 1 unchanged.\n");
    String copy = folder.resolve("copy").toString();
    assertThat(run("pull", "--store", copy, url).out()).startsWith("1 document with ");
    assertThat(run("export", "--store", copy, "--format", "nq").out())
        .isEqualTo(run("export", "--store", store, "--format", "nq").out());
    String[] asked = {"query", "who-runs", "-p", "organization=orvalis", "--store"};
    assertThat(run(with(asked, url)).out())
        .contains("Claire Vasseur")
        .isEqualTo(run(with(asked, store)).out());
    String[] explained = {"explain", "Orvalis", "--store"};
    assertThat(run(with(explained, url)).out()).isEqualTo(run(with(explained, store)).out());
  }

  private static String[] with(String[] arguments, String last) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }

  @Test
  void faultsAreOneLineAndLeaveNothingBehind() throws IOException {
    String copy = folder.resolve("none").toString();
    assertFault(ExitCode.IO, "no repository", "pull", "--store", copy, url + "/nothing/there");
    assertFault(ExitCode.IO, "running?", "pull", "--store", copy, "http://127.0.0.1:1/press");
    assertThat(Path.of(copy)).doesNotExist();
    assertFault(ExitCode.IO, "running?", "query", "rumours", "--store", "http://127.0.0.1:1/x");
    assertFault(ExitCode.USAGE, "the URL must be like", "push", "--store", store, "ftp://x/y");
    assertFault(ExitCode.USAGE, "hold a password", "push", "--store", store, "http://a:b@h/x");
    assertFault(ExitCode.USAGE, "wants a folder", "status", "--store", url);
    assertFault(ExitCode.INVALID_INPUT, "none", "push", "--store", copy, url);
    Path token = Files.writeString(folder.resolve("token"), "two words");
    assertFault(
        ExitCode.USAGE, "token", "push", "--store", store, "--token-file", token.toString(), url);
  }

  private static void assertFault(int exitCode, String reason, String... arguments) {
    CommandRun run = run(arguments);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.problems()).singleElement().asString().contains(reason);
    assertThat(run.out()).isEmpty();
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(CannedAnnotation.PIPELINES, "", arguments);
  }
}
