package io.newsgraph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A real RDF4J server in a process of its own, on the loopback interface. */
final class Rdf4jServer implements AutoCloseable {

  private static final Path WAR = Path.of("target", "servers", "rdf4j-http-server.war");
  private static final Path RUNNER = Path.of("target", "servers", "jetty-runner.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** The vocabulary that servers of version 4 read. */
  private static final String CONFIGURATION =
      """
      @prefix rep: <http://www.openrdf.org/config/repository#> .
      @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
      @prefix sail: <http://www.openrdf.org/config/sail#> .
      [] a rep:Repository ; rep:repositoryID "%s" ;
        rep:repositoryImpl [ rep:repositoryType "openrdf:SailRepository" ;
          sr:sailImpl [ sail:sailType "openrdf:%s" ] ] .
      """;

  private final Process process;
  private final String url;

  private Rdf4jServer(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Starts it; skips the test when the server's files are not there. */
  static Rdf4jServer start(Path folder) throws Exception {
    assumeTrue(
        Files.exists(WAR) && Files.exists(RUNNER),
        "target/servers holds no RDF4J server; mvn verify without -DskipServers fetches it");
    int port = freePort();
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.io.tmpdir=" + temporary,
                "-Dorg.eclipse.rdf4j.appdata.basedir=" + folder.resolve("data"),
                "-jar",
                RUNNER.toString(),
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--path",
                "/rdf4j-server",
                WAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile())
            .start();
    Rdf4jServer server = new Rdf4jServer(process, "http://127.0.0.1:" + port + "/rdf4j-server");
    server.awaitReady(folder.resolve("server.log"));
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(Path log) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers()) {
      assertThat(process.isAlive() && Instant.now().isBefore(end))
          .as("server started; it wrote: " + Files.readString(log))
          .isTrue();
      Thread.sleep(200);
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/protocol")).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes a repository and tells its URL. */
  String repository(String name, String sail) throws Exception {
    String repository = url + "/repositories/" + name;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(repository))
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString(CONFIGURATION.formatted(name, sail)))
            .build();
    assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    return repository;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
