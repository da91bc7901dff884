package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the server what, and that nothing can be written. */
class GuardTest {

  @AutoClose private static final ServedNewsroom SERVED = ServedNewsroom.start();

  @Test
  void nothingCanBeWritten() {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    long before = SERVED.store().status().triples();
    assertThat(
            ServedNewsroom.send(
                    SERVED
                        .request("/sparql", "Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(update))
                        .build())
                .statusCode())
        .isIn(400, 415);
    assertThat(
            ServedNewsroom.send(
                    SERVED
                        .request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("update=" + ServedNewsroom.encoded(update)))
                        .build())
                .statusCode())
        .isEqualTo(400);
    for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
      HttpResponse<String> response =
          ServedNewsroom.send(
              SERVED
                  .request("/data?graph=urn:a", "Content-Type", "text/turtle")
                  .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
                  .build());
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }
    assertThat(SERVED.store().status().triples()).isEqualTo(before);
  }

  @Test
  void pagesOfOtherSitesMayNotAsk() {
    HttpResponse<String> evil =
        SERVED.get(
            "/sparql?query=" + ServedNewsroom.encoded(ServedNewsroom.BOSSES),
            "Origin",
            "https://evil.example");
    assertThat(evil.statusCode()).isEqualTo(403);
    assertThat(evil.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> refine = SERVED.get("/reconcile", "Origin", "http://127.0.0.1:3333");
    assertThat(refine.statusCode()).isEqualTo(200);
    assertThat(refine.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://127.0.0.1:3333");
    assertThat(SERVED.get("/api/start", "Origin", "http://localhost:" + SERVED.port()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void hostThatIsNotOursIsRefused() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ");
    assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(
            raw(
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\n"
                    + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/web/../strings.js",
        "/web/%2e%2e/queries/who-runs.rq",
        "/web/version.properties",
        "/api/article?iri=urn:none",
        "/api/answer?question=who-rnus",
      })
  void whatIsNotThereIs404Or400(String path) {
    HttpResponse<String> response = SERVED.get(path);
    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(response.body()).hasSizeLessThan(500).doesNotContain("\tat ", "io.newsgraph");
  }

  @Test
  void occupiedPortIsSaidSo() {
    assertThatThrownBy(
            () -> NewsgraphServer.start(SERVED.store(), ServerSettings.local(SERVED.port())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in use");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", SERVED.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(13), StandardCharsets.US_ASCII);
    }
  }
}
