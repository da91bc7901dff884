package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.HostileArticle;
import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A server over the invented articles, and the means to ask it. */
final class ServedNewsroom implements AutoCloseable {

  static final String BOSSES =
      "PREFIX ng: <https://newsgraph.example/ontology#> SELECT ?who ?firm { ?who ng:ceoOf ?firm }";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final Store store;
  private final NewsgraphServer server;

  private ServedNewsroom(Store store, NewsgraphServer server) {
    this.store = store;
    this.server = server;
  }

  /** With questions in words, and OpenRefine's origin let in. */
  static ServedNewsroom start() {
    return start(Stores.newsroom());
  }

  /** Serves this store, which becomes the server's to close. */
  static ServedNewsroom start(Store store) {
    store.replace(List.of(HostileArticle.document()));
    ServerSettings local = ServerSettings.local(0);
    try {
      return new ServedNewsroom(
          store,
          NewsgraphServer.start(
              store,
              new ServerSettings(
                  0,
                  local.base(),
                  local.publicNames(),
                  Set.of("http://127.0.0.1:3333"),
                  local.limits(),
                  Optional.of(new WordsOfTest(store)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Store store() {
    return store;
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonStructure json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.createReader(new StringReader(response.body())).read();
  }
}
