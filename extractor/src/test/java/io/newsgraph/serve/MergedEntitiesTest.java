package io.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.query.Curation;
import io.newsgraph.store.Store;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was merged is one entity wherever the server is asked. */
class MergedEntitiesTest {

  private static final String KEPT = Newsroom.BASE + "entity/Vega-organization";
  private static final String MERGED = Newsroom.BASE + "entity/Lyre-organization";
  private static ServedNewsroom served;

  @BeforeAll
  static void start() throws IOException {
    Store store = Stores.newsroom();
    new Curation(store).merge("Lyre", "Vega");
    served = ServedNewsroom.start(store);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String answer(String sparql) {
    return served
        .get("/sparql?query=" + ServedNewsroom.encoded(sparql), "Accept", "text/csv")
        .body();
  }

  @Test
  void sparqlKnowsTheKeptOneOnly() {
    String label = "SELECT ?s { ?s ?p ?name FILTER(STR(?name) = 'Lyre') }";
    assertThat(answer(label)).contains(KEPT).doesNotContain(MERGED);
    assertThat(answer("SELECT ?g { GRAPH ?g { ?s ?p <" + KEPT + "> } }"))
        .contains("beacon.example");
  }

  @Test
  void searchReconciliationAndGraphKnowTheKeptOneOnly() {
    assertThat(served.get("/api/search?q=lyre").body()).contains(KEPT).doesNotContain(MERGED);
    assertThat(served.get("/reconcile/suggest/entity?prefix=lyre").body())
        .contains(KEPT)
        .doesNotContain(MERGED);
    assertThat(served.get("/data?default", "Accept", "application/n-triples").body())
        .contains("#canonical> <" + KEPT)
        .doesNotContain("> <" + MERGED + "> .");
    assertThat(served.get("/export?format=csv").body()).contains(KEPT).doesNotContain(MERGED);
  }
}
