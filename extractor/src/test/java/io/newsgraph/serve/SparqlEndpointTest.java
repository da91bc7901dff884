package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.query.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL protocol of the server: forms of answers, what queries may do, limits. */
class SparqlEndpointTest {

  @AutoClose private static final ServedNewsroom SERVED = ServedNewsroom.start();

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,application/sparql-results+json",
    "application/sparql-results+xml,application/sparql-results+xml",
    "text/csv,text/csv",
    "text/tab-separated-values,text/tab-separated-values",
  })
  void endpointNegotiatesTheFormOfRows(String accept, String type) {
    HttpResponse<String> response =
        SERVED.get(
            "/sparql?query=" + ServedNewsroom.encoded(ServedNewsroom.BOSSES), "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains("Ada_Bloom-person");
  }

  @Test
  void endpointTakesPostsOfBothKinds() {
    HttpRequest form =
        SERVED
            .request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("query=" + ServedNewsroom.encoded(ServedNewsroom.BOSSES)))
            .build();
    HttpRequest direct =
        SERVED
            .request("/sparql", "Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(ServedNewsroom.BOSSES))
            .build();
    assertThat(ServedNewsroom.send(form).body()).contains("Ada_Bloom-person");
    assertThat(ServedNewsroom.send(direct).body()).contains("Ada_Bloom-person");
  }

  @Test
  void endpointBuildsGraphsAndSeesNamedOnes() {
    String construct = "CONSTRUCT WHERE { ?who <https://newsgraph.example/ontology#ceoOf> ?firm }";
    assertThat(
            SERVED
                .get(
                    "/sparql?query=" + ServedNewsroom.encoded(construct),
                    "Accept",
                    "application/n-triples")
                .body())
        .contains("Ada_Bloom-person> <https://newsgraph.example/ontology#ceoOf>");
    String graphs = "ASK { GRAPH <https://beacon.example/news/vega?id=7> { ?s ?p ?o } }";
    assertThat(SERVED.get("/sparql?query=" + ServedNewsroom.encoded(graphs)).body())
        .contains("true");
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
    HttpResponse<String> response = SERVED.get("/sparql?query=" + ServedNewsroom.encoded(query));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(reason).doesNotContain("\tat ");
  }

  @Test
  void slowQueryIsStopped() throws IOException {
    ServerSettings local = ServerSettings.local(0);
    Limits brief = new Limits(Duration.ofMillis(200), 1000);
    try (NewsgraphServer impatient =
        NewsgraphServer.start(
            SERVED.store(),
            new ServerSettings(0, local.base(), Set.of(), Set.of(), brief, Optional.empty()))) {
      String query =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f && ?f = ?i) }";
      HttpResponse<String> response =
          ServedNewsroom.send(
              HttpRequest.newBuilder(
                      URI.create(
                          "http://localhost:"
                              + impatient.port()
                              + "/sparql?query="
                              + ServedNewsroom.encoded(query)))
                  .build());
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(SERVED.get("/api/ask?q=").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void rowsAreCapped() throws IOException {
    ServerSettings local = ServerSettings.local(0);
    Limits few = new Limits(local.limits().time(), 5);
    try (NewsgraphServer small =
        NewsgraphServer.start(
            SERVED.store(),
            new ServerSettings(0, local.base(), Set.of(), Set.of(), few, Optional.empty()))) {
      String all = ServedNewsroom.encoded("SELECT * { ?s ?p ?o } LIMIT 1000");
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + small.port() + "/sparql?query=" + all))
              .header("Accept", "text/csv")
              .build();
      assertThat(ServedNewsroom.send(request).body().lines()).hasSize(6);
    }
  }

  @Test
  void endpointDescribesItself() {
    HttpResponse<String> response = SERVED.get("/sparql", "Accept", "text/turtle");
    Graph graph = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
    Node endpoint = NodeFactory.createURI("http://localhost:" + SERVED.port() + "/sparql");
    assertThat(
            graph.contains(
                endpoint,
                NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
                endpoint))
        .isTrue();
    assertThat(SERVED.get("/.well-known/void").body()).contains("void:documents", "6");
    assertThat(SERVED.get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
  }
}
