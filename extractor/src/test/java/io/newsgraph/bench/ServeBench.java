package io.newsgraph.bench;

import static io.newsgraph.lexicon.EntityClass.ORGANIZATION;
import static io.newsgraph.lexicon.EntityClass.PERSON;

import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.serve.NewsgraphServer;
import io.newsgraph.serve.ServerSettings;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import io.newsgraph.text.Language;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;

/** Times the server over a store of many entities, against ARQ alone over the same store. */
public final class ServeBench {

  private static final int REQUESTS = 500;
  private static final int WARM_UP = 500;
  private static final int CLAIMS_OF_AN_ARTICLE = 200;

  private static final String BOSSES =
      """
      PREFIX ng: <https://newsgraph.example/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?who ?certainty ?name WHERE {
        ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <%sentity/Firme7-organization> ;
           <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?who ;
           ng:certainty ?certainty .
        ?who rdfs:label ?name
      }
      """
          .formatted(Newsroom.BASE);

  private ServeBench() {}

  /** Arguments: folder of the store (made when it is absent), number of entities. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (!Files.exists(folder)) {
      fill(folder, Integer.parseInt(arguments[1]));
    }
    try (Store store = Store.open(folder.toString())) {
      System.out.println(store.status());
      catalogue(store);
      long begin = System.nanoTime();
      try (NewsgraphServer server = NewsgraphServer.start(store, ServerSettings.local(0))) {
        System.out.printf(Locale.ROOT, "server ready after %.1f s%n", since(begin) / 1000);
        overHttp(store, server);
      }
    }
  }

  private static void fill(Path folder, int entities) {
    Random random = new Random(13);
    int firms = entities / 2;
    int next = 0;
    try (Store store = Store.openOrCreate(folder.toString())) {
      List<StoredDocument> batch = new ArrayList<>();
      for (int i = 0; next < firms; i++) {
        ArticleBuilder article = new ArticleBuilder("fr/" + i + ".txt", Language.FRENCH);
        article.published("Le Phare", "2024-01-" + (10 + i % 20), "Article " + i);
        for (int s = 0; s < CLAIMS_OF_AN_ARTICLE / 2 && next < firms; s++, next++) {
          String firm = "Firme" + next;
          String other = "Firme" + (int) (firms * Math.pow(random.nextDouble(), 3));
          String boss = "Patronne" + next;
          int deal = article.sentence(firm + " a racheté " + other + ".");
          int head = article.sentence(boss + " dirige " + firm + ".");
          int one = article.chain(ORGANIZATION, firm);
          article.claim(one, "acquired", article.chain(ORGANIZATION, other), deal);
          article.claim(article.chain(PERSON, boss), "ceoOf", one, head);
        }
        batch.add(Stores.document("fr/" + i + ".txt", Newsroom.graph(article.build())));
        if (batch.size() == 20) {
          store.replace(batch);
          batch.clear();
        }
      }
      store.replace(batch);
    }
  }

  /** Each question of the catalogue that needs no parameter but an organization, warm. */
  private static void catalogue(Store store) {
    QueryRunner runner = new QueryRunner(store, Limits.standard(), Newsroom.BASE);
    List<String> slow = new ArrayList<>();
    double[] all =
        Catalogue.all().stream()
            .filter(
                question ->
                    question.parameters().stream()
                        .allMatch(known -> known.optional() || known.name().equals("organization")))
            .mapToDouble(
                question -> {
                  Map<String, String> values =
                      question.parameters().stream()
                              .anyMatch(known -> known.name().equals("organization"))
                          ? Map.of("organization", "Firme7")
                          : Map.of();
                  double best = Double.MAX_VALUE;
                  for (int round = 0; round < 4; round++) {
                    long begin = System.nanoTime();
                    runner.ask(question, values);
                    best = Math.min(best, since(begin));
                  }
                  if (best > 300) {
                    slow.add(String.format(Locale.ROOT, "%s %.0f ms", question.name(), best));
                  }
                  return best;
                })
            .toArray();
    print("catalogue, each question", all);
    System.out.println("over 300 ms: " + slow);
  }

  private static void overHttp(Store store, NewsgraphServer server) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    String start = server.url() + "api/graph?hops=2&top=300&focus=";
    String focus = URLEncoder.encode(Newsroom.BASE + "entity/Firme0-organization", UTF_8);
    System.out.printf(
        Locale.ROOT, "best connected entity, two hops: %.0f ms, ", get(client, start + focus));
    System.out.printf(Locale.ROOT, "again %.0f ms%n", get(client, start + focus));
    double[] search = new double[50];
    for (int i = 0; i < search.length; i++) {
      search[i] = get(client, server.url() + "api/search?q=patronne" + i);
    }
    print("search for a name", search);
    Query query = QueryFactory.create(BOSSES);
    String url = server.url() + "sparql?query=" + URLEncoder.encode(BOSSES, UTF_8);
    double[] raw = new double[REQUESTS];
    double[] http = new double[REQUESTS];
    for (int i = -WARM_UP; i < REQUESTS; i++) {
      double here = store.read(dataset -> raw(query, dataset));
      double there = get(client, url);
      if (i >= 0) {
        raw[i] = here;
        http[i] = there;
      }
    }
    print("query, ARQ in this JVM", raw);
    print("query, over HTTP", http);
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static double raw(Query query, DatasetGraph dataset) {
    long begin = System.nanoTime();
    try (QueryExec execution =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(query)
            .set(TDB2.symUnionDefaultGraph, true)
            .build()) {
      execution.select().materialize();
    }
    return since(begin);
  }

  private static double get(HttpClient client, String url)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int status =
        client
            .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
            .statusCode();
    if (status != 200) {
      throw new IOException(url + " answers " + status);
    }
    return since(begin);
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void print(String what, double[] milliseconds) {
    double[] times = milliseconds.clone();
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-28s %d: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
        what,
        times.length,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1]);
  }
}
