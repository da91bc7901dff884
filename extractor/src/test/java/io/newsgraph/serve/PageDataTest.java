package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Browser;
import io.newsgraph.fixture.Newsroom;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the page asks the server for, and the page itself in a browser. */
class PageDataTest {

  private static final String E = Newsroom.BASE + "entity/";
  @AutoClose private static final ServedNewsroom SERVED = ServedNewsroom.start();

  @Test
  void viewerGetsTheNeighbourhoodAndTheTotals() {
    JsonObject start = ServedNewsroom.json(SERVED.get("/api/start")).asJsonObject();
    JsonObject part =
        ServedNewsroom.json(
                SERVED.get(
                    "/api/graph?hops=1&focus=" + ServedNewsroom.encoded(E + "Draco-organization")))
            .asJsonObject();
    assertThat(part.getJsonArray("nodes")).hasSize(3);
    assertThat(start.getJsonObject("total").getInt("nodes")).isGreaterThan(15);
    assertThat(
            ServedNewsroom.json(SERVED.get("/api/search?q=blo"))
                .asJsonArray()
                .getJsonObject(0)
                .getString("en"))
        .isEqualTo("Ada Bloom");
  }

  @Test
  void statementsOfAnArticleStandAtTheirPlaces() {
    JsonObject list = ServedNewsroom.json(SERVED.get("/api/articles?q=denies")).asJsonObject();
    assertThat(list.getInt("total")).isEqualTo(1);
    String iri = list.getJsonArray("articles").getJsonObject(0).getString("iri");
    JsonObject article =
        ServedNewsroom.json(SERVED.get("/api/article?iri=" + ServedNewsroom.encoded(iri)))
            .asJsonObject();
    JsonObject denial = article.getJsonArray("statements").getJsonObject(0);
    JsonArray place = denial.getJsonArray("places").getJsonArray(0);
    assertThat(article.getString("text").substring(place.getInt(0), place.getInt(1)))
        .isEqualTo("Vega has not bought Lyre, Jean Roux said.");
    assertThat(denial.getString("certainty")).isEqualTo("Negated");
  }

  @Test
  void catalogueAnswersByForm() {
    assertThat(ServedNewsroom.json(SERVED.get("/api/questions")).asJsonArray())
        .hasSizeGreaterThan(30);
    JsonObject answer =
        ServedNewsroom.json(SERVED.get("/api/answer?question=who-runs&organization=vega"))
            .asJsonObject();
    assertThat(answer.toString()).contains("Ada Bloom");
    HttpResponse<String> missing = SERVED.get("/api/answer?question=who-runs");
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(missing.body()).contains("organization");
  }

  @Test
  void questionsInWordsGoToTheAnswerer() {
    JsonObject answer =
        ServedNewsroom.json(SERVED.get("/api/ask?q=" + ServedNewsroom.encoded("Who runs Vega?")))
            .asJsonObject();
    assertThat(answer.getString("sparql")).startsWith("SELECT");
    assertThat(answer.getJsonArray("findings").getJsonObject(0).toString())
        .contains("Ada Bloom", "Ada Bloom, PDG de Vega depuis 2019", "fr/rachat.txt");
    assertThat(SERVED.get("/api/ask?q=hm").statusCode()).isEqualTo(422);
  }

  @Test
  void readerFindsHerWayInABrowser() throws IOException {
    Browser.run("serve", "http://localhost:" + SERVED.port() + "/");
  }
}
