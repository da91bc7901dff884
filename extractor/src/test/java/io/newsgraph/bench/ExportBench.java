package io.newsgraph.bench;

import static io.newsgraph.lexicon.EntityClass.ORGANIZATION;
import static io.newsgraph.lexicon.EntityClass.PERSON;

import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormats;
import io.newsgraph.export.Selection;
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
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Times exports against Jena's own writers, and questions over HTTP against the same questions in
 * this JVM. bench/README.md tells how to run it and what it measured.
 */
public final class ExportBench {

  private static final int ROUNDS = 3;
  private static final List<String> FORMATS =
      List.of("ttl", "nt", "gexf", "graphml", "cyjs", "csv", "dot", "cypher", "sif");

  private static final int REQUESTS = 300;

  private ExportBench() {}

  /**
   * Arguments: folder of the store (made when it is absent), number of articles, formats (the
   * standard ones and the questions when none is named).
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (!Files.exists(folder)) {
      fill(folder, Integer.parseInt(arguments[1]));
    }
    try (Store store = Store.open(folder.toString())) {
      System.out.println(store.status());
      double blocks = time(() -> jenaBlocks(store));
      print("Jena, Turtle in blocks", blocks, blocks);
      List<String> named = List.of(arguments).subList(2, arguments.length);
      for (String format : named.isEmpty() ? FORMATS : named) {
        print(format, time(() -> ours(store, format)), blocks);
      }
      if (!named.isEmpty()) {
        return;
      }
      if (Runtime.getRuntime().maxMemory() > 1L << 30) {
        print("Jena, pretty Turtle", time(() -> jenaPretty(store)), blocks);
      }
      questions(store);
    }
  }

  /** Invented articles: firms that buy one another, people who run them. */
  private static void fill(Path folder, int articles) {
    Random random = new Random(11);
    try (Store store = Store.openOrCreate(folder.toString())) {
      List<StoredDocument> batch = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        ArticleBuilder article = new ArticleBuilder("fr/" + i + ".txt", Language.FRENCH);
        article.published("Le Phare", "2024-01-" + (10 + i % 20), "Article " + i);
        for (int s = 0; s < 6; s++) {
          String buyer = "Firme" + random.nextInt(articles);
          String bought = "Firme" + random.nextInt(articles);
          String boss = "Patronne" + random.nextInt(articles);
          int deal =
              article.sentence(
                  buyer + " a racheté " + bought + " pour " + s + " millions d’euros.");
          int head = article.sentence(boss + " dirige " + buyer + ".");
          int one = article.chain(ORGANIZATION, buyer);
          int other = article.chain(ORGANIZATION, bought);
          int person = article.chain(PERSON, boss);
          article
              .claim(one, "acquired", other, deal)
              .with("price", article.quantity(s + "000000", "EUR", deal));
          article.claim(person, "ceoOf", one, head).with("role", "patronne");
        }
        batch.add(Stores.document("fr/" + i + ".txt", Newsroom.graph(article.build())));
        if (batch.size() == 200) {
          store.replace(batch);
          batch.clear();
        }
      }
      store.replace(batch);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Seconds of the fastest round. */
  private static double time(Work work) throws IOException {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - begin) / 1e9);
    }
    return best;
  }

  private static void print(String what, double seconds, double base) {
    System.out.printf(Locale.ROOT, "%-24s %6.2f s  %5.2f%n", what, seconds, seconds / base);
  }

  private static void ours(Store store, String format) throws IOException {
    new Export(store, Newsroom.BASE)
        .to(
            ExportFormats.named(format).orElseThrow(),
            Selection.everything(),
            OutputStream.nullOutputStream());
  }

  private static void jenaBlocks(Store store) {
    store.read(
        dataset -> {
          StreamRDF out =
              StreamRDFWriter.getWriterStream(
                  OutputStream.nullOutputStream(), RDFFormat.TURTLE_BLOCKS);
          out.start();
          StreamRDFOps.sendGraphToStream(dataset.getUnionGraph(), out);
          out.finish();
          return true;
        });
  }

  private static void jenaPretty(Store store) {
    store.read(
        dataset -> {
          RDFWriter.source(dataset.getUnionGraph())
              .format(RDFFormat.TURTLE_PRETTY)
              .output(OutputStream.nullOutputStream());
          return true;
        });
  }

  private static void questions(Store store) throws Exception {
    QueryRunner runner = new QueryRunner(store, Limits.standard(), Newsroom.BASE);
    Map<String, String> values = Map.of("organization", "Firme7");
    double[] here = new double[REQUESTS];
    double[] http = new double[REQUESTS];
    try (NewsgraphServer server = NewsgraphServer.start(store, ServerSettings.local(0))) {
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(server.url() + "api/answer?question=who-runs&organization=Firme7"))
              .build();
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < REQUESTS; i++) {
          long begin = System.nanoTime();
          runner.ask(Catalogue.find("who-runs"), values);
          long middle = System.nanoTime();
          client.send(request, BodyHandlers.ofString());
          here[i] = (middle - begin) / 1e6;
          http[i] = (System.nanoTime() - middle) / 1e6;
        }
      }
    }
    Arrays.sort(here);
    Arrays.sort(http);
    System.out.printf(
        Locale.ROOT,
        "who-runs, 95th percentile: %.1f ms in this JVM, %.1f ms over HTTP%n",
        here[REQUESTS * 95 / 100],
        http[REQUESTS * 95 / 100]);
  }
}
