package io.newsgraph.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine. */
public final class WebSite implements AutoCloseable {

  /** An answer; a type starting with {@code @} redirects to the body. */
  private record Answer(int status, String type, byte[] body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /** The paths that were asked for, with the user agent. */
  public final List<String> requests = new CopyOnWriteArrayList<>();

  public WebSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a path. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public WebSite page(String path, String type, String body) {
    return page(path, 200, type, body.getBytes(UTF_8));
  }

  public WebSite page(String path, int status, String type, byte[] body) {
    answers.put(path, new Answer(status, type, body));
    return this;
  }

  public WebSite redirect(String path, String to) {
    return page(path, 302, "@", to.getBytes(UTF_8));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    if (path.startsWith("/hang")) {
      hang();
    }
    Answer answer = answers.getOrDefault(path, new Answer(404, "text/plain", new byte[] {'x'}));
    boolean redirects = answer.type().equals("@");
    exchange
        .getResponseHeaders()
        .set(
            redirects ? "Location" : "Content-Type",
            redirects ? new String(answer.body(), UTF_8) : answer.type());
    exchange.sendResponseHeaders(answer.status(), redirects ? -1 : answer.body().length);
    if (!redirects) {
      exchange.getResponseBody().write(answer.body());
    }
    exchange.close();
  }

  private void hang() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
