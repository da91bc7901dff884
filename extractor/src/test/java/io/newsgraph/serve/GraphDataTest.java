package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Newsroom;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Graphs, downloads and reconciliation for programs. */
class GraphDataTest {

  private static final String E = Newsroom.BASE + "entity/";
  @AutoClose private static final ServedNewsroom SERVED = ServedNewsroom.start();

  @Test
  void graphStoreGivesOneGraphOrAllTogether() {
    String name = ServedNewsroom.encoded("https://beacon.example/news/vega?id=7");
    Graph one =
        RDFParser.fromString(SERVED.get("/data?graph=" + name).body(), Lang.TURTLE).toGraph();
    assertThat(one.size())
        .isEqualTo(
            (int)
                SERVED
                    .store()
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
                SERVED.get("/data?default", "Accept", "application/n-triples").body(),
                Lang.NTRIPLES)
            .toGraph();
    assertThat(all.size()).isGreaterThan(one.size());
    assertThat(SERVED.get("/data?default").body()).doesNotContain("sha-of-");
    assertThat(SERVED.get("/data?graph=urn:none").statusCode()).isEqualTo(404);
    assertThat(SERVED.get("/data?graph=urn:x-arq:DefaultGraph").statusCode()).isEqualTo(400);
    assertThat(SERVED.get("/data").statusCode()).isEqualTo(400);
  }

  @Test
  void reconciliationFollowsItsProtocol() {
    JsonObject manifest = ServedNewsroom.json(SERVED.get("/reconcile")).asJsonObject();
    assertThat(manifest.getJsonArray("versions").getString(0)).isEqualTo("0.2");
    assertThat(manifest.keySet()).contains("name", "identifierSpace", "schemaSpace", "view");
    String queries =
        "{\"q0\": {\"query\": \"vega\"}, \"q1\": {\"query\": \"Ada Blom\", \"type\": \"Person\","
            + " \"limit\": 2}, \"q2\": {\"query\": \"Lyon\", \"type\": \"Person\"}}";
    JsonObject found =
        ServedNewsroom.json(
                ServedNewsroom.send(
                    SERVED
                        .request("/reconcile", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("queries=" + ServedNewsroom.encoded(queries)))
                        .build()))
            .asJsonObject();
    JsonObject vega = found.getJsonObject("q0").getJsonArray("result").getJsonObject(0);
    assertThat(vega.getString("id")).isEqualTo(E + "Vega-organization");
    assertThat(vega.getBoolean("match")).isTrue();
    JsonArray blooms = found.getJsonObject("q1").getJsonArray("result");
    assertThat(blooms.getJsonObject(0).getString("name")).isEqualTo("Ada Bloom");
    assertThat(blooms.getJsonObject(0).getBoolean("match")).isFalse();
    assertThat(found.getJsonObject("q2").getJsonArray("result")).isEmpty();
    assertThat(SERVED.get("/reconcile?queries=nonsense").statusCode()).isEqualTo(400);
    assertThat(SERVED.get("/reconcile/suggest/entity?prefix=orb").body()).contains("Orbital");
    assertThat(
            SERVED
                .get("/reconcile/preview?id=" + ServedNewsroom.encoded(E + "O_Neil_X_And-person"))
                .body())
        .contains("&lt;\"x\">".replace("\"", "&quot;"));
  }

  @Test
  void exportsAreDownloads() {
    HttpResponse<String> response = SERVED.get("/export?format=csv&focus=Draco&hops=1");
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .contains("newsgraph.csv");
    assertThat(response.body().lines()).hasSize(4);
    assertThat(SERVED.get("/export?format=docx").statusCode()).isEqualTo(400);
    assertThat(SERVED.get("/export?format=gexf&focus=Nobody").statusCode()).isEqualTo(400);
  }
}
