package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.Browser;
import io.newsgraph.fixture.HostileArticle;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.query.Limits;
import io.newsgraph.store.Store;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as programs see it. */
class NewsgraphServerTest {

  private static final String E = Newsroom.BASE + "entity/";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Store store;
  private static NewsgraphServer server;

  @BeforeAll
  static void start() throws IOException {
    store = Stores.newsroom();
    store.replace(List.of(HostileArticle.document()));
    ServerSettings local = ServerSettings.local(0);
    server =
        NewsgraphServer.start(
            store,
            new ServerSettings(
                0,
                local.base(),
                local.publicNames(),
                Set.of("http://127.0.0.1:3333"),
                local.limits(),
                Optional.of(new WordsOfTest(store))));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonStructure json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.createReader(new StringReader(response.body())).read();
  }

  private static final String BOSSES =
      "PREFIX ng: <https://newsgraph.example/ontology#> SELECT ?who ?firm { ?who ng:ceoOf ?firm }";

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,application/sparql-results+json",
    "application/sparql-results+xml,application/sparql-results+xml",
    "text/csv,text/csv",
    "text/tab-separated-values,text/tab-separated-values",
  })
  void endpointNegotiatesTheFormOfRows(String accept, String type) {
    HttpResponse<String> response = get("/sparql?query=" + encoded(BOSSES), "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains("Ada_Bloom-person");
  }

  @Test
  void endpointTakesPostsOfBothKinds() {
    HttpRequest form =
        request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("query=" + encoded(BOSSES)))
            .build();
    HttpRequest direct =
        request("/sparql", "Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(BOSSES))
            .build();
    assertThat(send(form).body()).contains("Ada_Bloom-person");
    assertThat(send(direct).body()).contains("Ada_Bloom-person");
  }

  @Test
  void endpointBuildsGraphsAndSeesNamedOnes() {
    String construct = "CONSTRUCT WHERE { ?who <https://newsgraph.example/ontology#ceoOf> ?firm }";
    assertThat(get("/sparql?query=" + encoded(construct), "Accept", "application/n-triples").body())
        .contains("Ada_Bloom-person> <https://newsgraph.example/ontology#ceoOf>");
    String graphs = "ASK { GRAPH <https://beacon.example/news/vega?id=7> { ?s ?p ?o } }";
    assertThat(get("/sparql?query=" + encoded(graphs)).body()).contains("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }|403|SERVICE",
        "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System.exit>(1)) }|403|not allowed",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }|403|not a graph",
        "SELECT * { ?s ?p |400|Parse error",
        "DELETE WHERE { ?s ?p ?o }|400|Parse error",
      })
  void endpointRefusesWhatQueriesMayNotDo(String query, int status, String reason) {
    HttpResponse<String> response = get("/sparql?query=" + encoded(query));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(reason).doesNotContain("\tat ");
  }

  @Test
  void nothingCanBeWritten() {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    long before = store.status().triples();
    assertThat(
            send(request("/sparql", "Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(update))
                    .build())
                .statusCode())
        .isIn(400, 415);
    assertThat(
            send(request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("update=" + encoded(update)))
                    .build())
                .statusCode())
        .isEqualTo(400);
    for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
      HttpResponse<String> response =
          send(
              request("/data?graph=urn:a", "Content-Type", "text/turtle")
                  .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
                  .build());
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }
    assertThat(store.status().triples()).isEqualTo(before);
  }

  @Test
  void slowQueryIsStopped() throws IOException {
    ServerSettings local = ServerSettings.local(0);
    Limits brief = new Limits(Duration.ofMillis(200), 1000);
    try (NewsgraphServer impatient =
        NewsgraphServer.start(
            store,
            new ServerSettings(0, local.base(), Set.of(), Set.of(), brief, Optional.empty()))) {
      String query =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f && ?f = ?i) }";
      HttpResponse<String> response =
          send(
              HttpRequest.newBuilder(
                      URI.create(
                          "http://localhost:"
                              + impatient.port()
                              + "/sparql?query="
                              + encoded(query)))
                  .build());
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(get("/api/ask?q=").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void rowsAreCapped() throws IOException {
    ServerSettings local = ServerSettings.local(0);
    Limits few = new Limits(local.limits().time(), 5);
    try (NewsgraphServer small =
        NewsgraphServer.start(
            store,
            new ServerSettings(0, local.base(), Set.of(), Set.of(), few, Optional.empty()))) {
      String all = encoded("SELECT * { ?s ?p ?o } LIMIT 1000");
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + small.port() + "/sparql?query=" + all))
              .header("Accept", "text/csv")
              .build();
      assertThat(send(request).body().lines()).hasSize(6);
    }
  }

  @Test
  void endpointDescribesItself() {
    HttpResponse<String> response = get("/sparql", "Accept", "text/turtle");
    Graph graph = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
    Node endpoint = NodeFactory.createURI("http://localhost:" + server.port() + "/sparql");
    assertThat(
            graph.contains(
                endpoint,
                NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
                endpoint))
        .isTrue();
    assertThat(get("/.well-known/void").body()).contains("void:documents", "6");
    assertThat(get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void graphStoreGivesOneGraphOrAllTogether() {
    String name = encoded("https://beacon.example/news/vega?id=7");
    Graph one = RDFParser.fromString(get("/data?graph=" + name).body(), Lang.TURTLE).toGraph();
    assertThat(one.size())
        .isEqualTo(
            (int)
                store
                    .<Long>read(
                        d ->
                            d.stream(
                                    NodeFactory.createURI("https://beacon.example/news/vega?id=7"),
                                    Node.ANY,
                                    Node.ANY,
                                    Node.ANY)
                                .count())
                    .longValue());
    Graph all =
        RDFParser.fromString(
                get("/data?default", "Accept", "application/n-triples").body(), Lang.NTRIPLES)
            .toGraph();
    assertThat(all.size()).isGreaterThan(one.size());
    assertThat(get("/data?default").body()).doesNotContain("sha-of-");
    assertThat(get("/data?graph=urn:none").statusCode()).isEqualTo(404);
    assertThat(get("/data?graph=urn:x-arq:DefaultGraph").statusCode()).isEqualTo(400);
    assertThat(get("/data").statusCode()).isEqualTo(400);
  }

  @Test
  void pagesOfOtherSitesMayNotAsk() {
    HttpResponse<String> evil =
        get("/sparql?query=" + encoded(BOSSES), "Origin", "https://evil.example");
    assertThat(evil.statusCode()).isEqualTo(403);
    assertThat(evil.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> refine = get("/reconcile", "Origin", "http://127.0.0.1:3333");
    assertThat(refine.statusCode()).isEqualTo(200);
    assertThat(refine.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://127.0.0.1:3333");
    assertThat(get("/api/start", "Origin", "http://localhost:" + server.port()).statusCode())
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

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(13), StandardCharsets.US_ASCII);
    }
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
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(response.body()).hasSizeLessThan(500).doesNotContain("\tat ", "io.newsgraph");
  }

  @Test
  void reconciliationFollowsItsProtocol() {
    JsonObject manifest = json(get("/reconcile")).asJsonObject();
    assertThat(manifest.getJsonArray("versions").getString(0)).isEqualTo("0.2");
    assertThat(manifest.keySet()).contains("name", "identifierSpace", "schemaSpace", "view");
    String queries =
        "{\"q0\": {\"query\": \"vega\"}, \"q1\": {\"query\": \"Ada Blom\", \"type\": \"Person\","
            + " \"limit\": 2}, \"q2\": {\"query\": \"Lyon\", \"type\": \"Person\"}}";
    JsonObject found =
        json(send(
                request("/reconcile", "Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("queries=" + encoded(queries)))
                    .build()))
            .asJsonObject();
    JsonObject vega = found.getJsonObject("q0").getJsonArray("result").getJsonObject(0);
    assertThat(vega.getString("id")).isEqualTo(E + "Vega-organization");
    assertThat(vega.getBoolean("match")).isTrue();
    JsonArray blooms = found.getJsonObject("q1").getJsonArray("result");
    assertThat(blooms.getJsonObject(0).getString("name")).isEqualTo("Ada Bloom");
    assertThat(blooms.getJsonObject(0).getBoolean("match")).isFalse();
    assertThat(found.getJsonObject("q2").getJsonArray("result")).isEmpty();
    assertThat(get("/reconcile?queries=nonsense").statusCode()).isEqualTo(400);
    assertThat(get("/reconcile/suggest/entity?prefix=orb").body()).contains("Orbital");
    assertThat(get("/reconcile/preview?id=" + encoded(E + "O_Neil_X_And-person")).body())
        .contains("&lt;\"x\">".replace("\"", "&quot;"));
  }

  @Test
  void viewerGetsTheNeighbourhoodAndTheTotals() {
    JsonObject start = json(get("/api/start")).asJsonObject();
    JsonObject part =
        json(get("/api/graph?hops=1&focus=" + encoded(E + "Draco-organization"))).asJsonObject();
    assertThat(part.getJsonArray("nodes")).hasSize(3);
    assertThat(start.getJsonObject("total").getInt("nodes")).isGreaterThan(15);
    assertThat(json(get("/api/search?q=blo")).asJsonArray().getJsonObject(0).getString("en"))
        .isEqualTo("Ada Bloom");
  }

  @Test
  void statementsOfAnArticleStandAtTheirPlaces() {
    JsonObject list = json(get("/api/articles?q=denies")).asJsonObject();
    assertThat(list.getInt("total")).isEqualTo(1);
    String iri = list.getJsonArray("articles").getJsonObject(0).getString("iri");
    JsonObject article = json(get("/api/article?iri=" + encoded(iri))).asJsonObject();
    JsonObject denial = article.getJsonArray("statements").getJsonObject(0);
    JsonArray place = denial.getJsonArray("places").getJsonArray(0);
    assertThat(article.getString("text").substring(place.getInt(0), place.getInt(1)))
        .isEqualTo("Vega has not bought Lyre, Jean Roux said.");
    assertThat(denial.getString("certainty")).isEqualTo("Negated");
  }

  @Test
  void catalogueAnswersByForm() {
    assertThat(json(get("/api/questions")).asJsonArray()).hasSizeGreaterThan(30);
    JsonObject answer = json(get("/api/answer?question=who-runs&organization=vega")).asJsonObject();
    assertThat(answer.toString()).contains("Ada Bloom");
    HttpResponse<String> missing = get("/api/answer?question=who-runs");
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(missing.body()).contains("organization");
  }

  @Test
  void questionsInWordsGoToTheAnswerer() {
    JsonObject answer = json(get("/api/ask?q=" + encoded("Who runs Vega?"))).asJsonObject();
    assertThat(answer.getString("sparql")).startsWith("SELECT");
    assertThat(answer.getJsonArray("findings").getJsonObject(0).toString())
        .contains("Ada Bloom", "Ada Bloom, PDG de Vega depuis 2019", "fr/rachat.txt");
    assertThat(get("/api/ask?q=hm").statusCode()).isEqualTo(422);
  }

  @Test
  void exportsAreDownloads() {
    HttpResponse<String> response = get("/export?format=csv&focus=Draco&hops=1");
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .contains("newsgraph.csv");
    assertThat(response.body().lines()).hasSize(4);
    assertThat(get("/export?format=docx").statusCode()).isEqualTo(400);
    assertThat(get("/export?format=gexf&focus=Nobody").statusCode()).isEqualTo(400);
  }

  @Test
  void occupiedPortIsSaidSo() {
    assertThatThrownBy(() -> NewsgraphServer.start(store, ServerSettings.local(server.port())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in use");
  }

  @Test
  void readerFindsHerWayInABrowser() throws IOException {
    Browser.run("serve", "http://localhost:" + server.port() + "/");
  }
}
