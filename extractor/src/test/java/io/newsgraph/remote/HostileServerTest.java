package io.newsgraph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.newsgraph.query.Answer;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryException;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.vocabulary.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that are down, wrong, slow or wicked. */
class HostileServerTest {

  private static final String PASSWORD = "correct-horse";
  private static final String YES = "{\"head\":{},\"boolean\":true}";
  private static final String JSON = "application/sparql-results+json";

  @TempDir private Path folder;
  private HttpServer server;
  private final AtomicInteger requests = new AtomicInteger();

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private RemoteRepository answering(Answering answering) {
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          answering.answer(exchange);
          exchange.close();
        });
    return Repositories.open(url(), Credentials.of("ada", PASSWORD));
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/ds";
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static QueryRunner runner(RemoteRepository repository, Duration time) {
    return new QueryRunner(new RemoteSource(repository), new Limits(time, 1000), Prefixes.DATA);
  }

  @ParameterizedTest
  @CsvSource({
    "401,1,NEWSGRAPH_PASSWORD",
    "403,1,refuses access",
    "404,1,there is no repository",
    "302,1,redirects elsewhere",
    "400,1,rejects the request",
    "500,1,the server failed",
    "503,3,the server failed"
  })
  void eachStatusHasItsLineAndOnlyPassingOnesAreTriedAgain(int status, int tries, String reason) {
    try (RemoteRepository repository =
        answering(
            exchange -> {
              exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
              send(exchange, status, "text/plain", "your password is " + PASSWORD + "\nbye");
            })) {
      assertThatThrownBy(repository::notes)
          .isInstanceOf(RemoteException.class)
          .hasMessageContaining(reason)
          .hasMessageStartingWith(url())
          .message()
          .doesNotContain(PASSWORD, "\n");
      assertThat(requests).hasValue(tries);
    }
  }

  @Test
  void aFaultThatPassesIsNotNoticed() {
    try (RemoteRepository repository =
        answering(exchange -> send(exchange, requests.get() < 3 ? 503 : 200, JSON, YES))) {
      assertThat(repository.ask("ASK {}")).isTrue();
      assertThat(requests).hasValue(3);
    }
  }

  @Test
  void credentialsAreSentWithTheFirstRequest() {
    AtomicInteger known = new AtomicInteger();
    try (RemoteRepository repository =
        answering(
            exchange -> {
              String header = exchange.getRequestHeaders().getFirst("Authorization");
              known.addAndGet("Basic YWRhOmNvcnJlY3QtaG9yc2U=".equals(header) ? 1 : 0);
              send(exchange, 200, JSON, YES);
            })) {
      repository.ask("ASK {}");
      assertThat(known).hasValue(1);
    }
  }

  @Test
  void resultsInXmlWhichCouldReadLocalFilesAreRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String xml =
        """
        <!DOCTYPE s [ <!ENTITY x SYSTEM "%s"> ]>
        <sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="s"/></head>
        <results><result><binding name="s"><literal>&x;</literal></binding></result></results>
        </sparql>"""
            .formatted(secret.toUri());
    try (RemoteRepository repository =
        answering(exchange -> send(exchange, 200, "application/sparql-results+xml", xml))) {
      assertThatThrownBy(repository::notes)
          .isInstanceOf(RemoteException.class)
          .hasMessageContaining("did not answer as a repository does")
          .message()
          .doesNotContain("the secret");
    }
  }

  @ParameterizedTest
  @CsvSource({"text/html,<html>Welcome</html>", JSON + ",{\"head\"", JSON + ",''"})
  void anAnswerThatIsNoneIsRefused(String type, String body) {
    try (RemoteRepository repository = answering(exchange -> send(exchange, 200, type, body))) {
      assertThatThrownBy(repository::notes).isInstanceOf(RemoteException.class);
    }
  }

  @Test
  void anAnswerThatNeverEndsIsCutOff() {
    try (RemoteRepository repository =
        answering(
            exchange -> {
              exchange.getResponseHeaders().add("Content-Type", JSON);
              exchange.sendResponseHeaders(200, 0);
              drip(exchange.getResponseBody());
            })) {
      QueryRunner runner = runner(repository, Duration.ofMillis(500));
      assertThatThrownBy(() -> runner.run("SELECT * { ?s ?p ?o }"))
          .isInstanceOf(QueryException.Limit.class)
          .hasMessageContaining("took longer than");
    }
  }

  private static void drip(OutputStream out) throws IOException {
    out.write("{\"head\":".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 200; i++) {
      out.write(' ');
      out.flush();
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Test
  void rowsBeyondTheLimitAreLeftOut() {
    String row = "{\"s\":{\"type\":\"literal\",\"value\":\"x\"}}";
    String rows =
        "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":["
            + (row + ",").repeat(4999)
            + row
            + "]}}";
    try (RemoteRepository repository =
        answering(
            exchange -> {
              boolean ask = exchange.getRequestURI().getQuery().contains("ASK");
              send(exchange, 200, JSON, ask ? YES : rows);
            })) {
      Answer answer = runner(repository, Duration.ofMinutes(1)).run("SELECT ?s { ?s ?p ?o }");
      assertThat(answer.truncated()).isTrue();
      assertThat(((Answer.Table) answer).rows()).hasSize(1000);
    }
  }

  @Test
  void nobodyThereIsToldInALine() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (RemoteRepository repository = Repositories.open("http://127.0.0.1:" + port + "/ds")) {
      assertThatThrownBy(repository::notes).hasMessageContaining("is the server running?");
    }
    try (RemoteRepository repository = Repositories.open("http://no-such-host.invalid/ds")) {
      assertThatThrownBy(repository::notes).hasMessageContaining("no such host");
    }
  }

  @Test
  void nothingSecretIsPrinted() {
    assertThat(Credentials.of("ada", PASSWORD).toString()).doesNotContain(PASSWORD);
    assertThat(Credentials.token("abc").hide("token abc")).isEqualTo("token …");
    assertThatThrownBy(() -> Repositories.open("http://ada:" + PASSWORD + "@host/ds"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain(PASSWORD);
  }
}
