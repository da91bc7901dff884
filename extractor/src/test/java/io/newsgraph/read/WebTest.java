package io.newsgraph.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.read.web.FetchOptions;
import io.newsgraph.text.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages and feeds over HTTP. */
class WebTest {

  private static final String TEXT = "Le maire a ouvert le parc de la ville.";
  private static final String PAGE = "<html lang=fr><h1>Parc</h1><p>" + TEXT + "</p></html>";
  private static final FetchOptions FETCHING =
      FetchOptions.defaults()
          .withPrivateAddresses(true)
          .withPause(Duration.ZERO)
          .withUserAgent("newsgraph/test")
          .withTimeout(Duration.ofSeconds(5));

  private WebSite site;

  @BeforeEach
  void open() throws IOException {
    site = new WebSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPageIsNamedByTheAddressThatWasAskedFor() {
    site.redirect("/old", "/new?x=1").page("/new?x=1", "text/html", PAGE);
    Reading reading = read("/old");
    assertThat(reading.rejections).isEmpty();
    Document document = reading.documents.get(0);
    assertThat(document.id()).isEqualTo(site.address("/old"));
    assertThat(document.text()).isEqualTo("Parc\n\n" + TEXT);
    assertThat(document.metadata().url()).contains(site.address("/new?x=1"));
    assertThat(site.requests)
        .containsExactly(
            "/robots.txt newsgraph/test", "/old newsgraph/test", "/new?x=1 newsgraph/test");
  }

  @Test
  void theCharsetOfTheServerCounts() {
    byte[] page =
        "<p>L’été a été très chaud dans la ville.</p>".getBytes(Charset.forName("cp1252"));
    site.page("/a", 200, "text/html; charset=windows-1252", page);
    assertThat(read("/a").texts()).containsExactly("L’été a été très chaud dans la ville.");
  }

  @Test
  void robotsAreRespected() {
    site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
    site.page("/private/a", "text/html", PAGE).redirect("/b", "/private/a");
    assertThat(read("/private/a").rejection()).contains("robots.txt");
    assertThat(read("/b").rejection()).contains("robots.txt");
    assertThat(site.requests).noneMatch(path -> path.startsWith("/private"));
  }

  @Test
  void aSiteInTroubleIsLeftAlone() {
    site.page("/robots.txt", 500, "text/plain", new byte[0]).page("/a", "text/html", PAGE);
    assertThat(read("/a").rejection()).contains("robots.txt");
  }

  @Test
  void redirectsAreCountedAndMustStayOnTheWeb() {
    site.redirect("/loop", "/loop").redirect("/file", "file:///etc/passwd");
    Reading loop = read("/loop");
    assertThat(loop.rejection()).contains("redirects more than 5 times");
    assertThat(loop.rejections.get(0).fault()).isEqualTo(ReadException.Fault.LIMIT);
    assertThat(read("/file").rejection()).contains("leads to file:, which is not on the web");
  }

  @Test
  void privateAddressesAreRefused() {
    site.page("/a", "text/html", PAGE);
    Reading reading =
        read("/a", ReadOptions.defaults().withWeb(FETCHING.withPrivateAddresses(false)));
    assertThat(reading.rejection()).contains("private network");
    assertThat(site.requests).isEmpty();
  }

  @Test
  void whatIsMissingSlowOrTooLargeIsRefused() {
    assertThat(read("/missing").rejection()).contains("answers 404 (not there)");
    site.page("/large", 200, "text/html", new byte[17 << 20]);
    assertThat(read("/large").rejection()).contains("larger than 16 MiB");
    ReadOptions impatient =
        ReadOptions.defaults().withWeb(FETCHING.withTimeout(Duration.ofSeconds(1)));
    Reading slow = read("/hang", impatient);
    assertThat(slow.rejection()).contains("does not answer within 1 s");
    assertThat(slow.rejections.get(0).fault()).isEqualTo(ReadException.Fault.LIMIT);
    site.close();
    assertThat(read("/a").rejection()).contains("cannot be reached");
  }

  @Test
  void aFeedLeadsToItsArticles() {
    String full = "<p>" + TEXT.repeat(20) + "</p>";
    site.page(
        "/feed",
        "application/xml",
        "<rss version='2.0'><channel><title>G</title><language>fr</language>"
            + item("/a", "Teaser")
            + item("/b", "Teaser")
            + item("/c", full.replace("<", "&lt;"))
            + "</channel></rss>");
    site.page("/a", "text/html", PAGE);
    Reading reading = read("/feed");
    assertThat(reading.ids()).containsExactly(site.address("/a"), site.address("/c"));
    assertThat(reading.texts().get(0)).isEqualTo("Parc\n\n" + TEXT);
    assertThat(reading.documents.get(0).metadata().source()).contains("G");
    assertThat(reading.rejection()).startsWith(site.address("/b") + ": the server answers 404");
    assertThat(site.requests).noneMatch(request -> request.startsWith("/c"));
  }

  @Test
  void knownItemsOfAFeedAreNotFetchedAgain() {
    site.page(
        "/feed",
        "text/xml",
        "<rss version='2.0'><channel><title>G</title>" + item("/a", "x") + "</channel></rss>");
    site.page("/a", "text/html", PAGE);
    Set<String> editions = new HashSet<>();
    DocumentReader reader = new DocumentReader(ReadOptions.defaults().withWeb(FETCHING));
    for (int i = 0; i < 2; i++) {
      reader.read(
          new Input.Web(site.address("/feed")),
          new DocumentSink() {
            @Override
            public void document(Document document) {}

            @Override
            public void rejected(Rejection rejection) {}

            @Override
            public boolean skips(String id, String edition) {
              return !editions.add(id + edition);
            }
          });
    }
    assertThat(site.requests).filteredOn(request -> request.startsWith("/a")).hasSize(1);
    assertThat(site.requests).filteredOn(request -> request.startsWith("/feed")).hasSize(2);
  }

  @Test
  void textIsReadByItsTypeOrItsLooks() {
    site.page("/a", "text/plain; charset=utf-8", TEXT);
    site.page("/b", "application/octet-stream", "{\"text\": \"" + TEXT + "\"}");
    site.page("/c.txt", 200, "", TEXT.getBytes(UTF_8));
    assertThat(read("/a").texts()).containsExactly(TEXT);
    assertThat(read("/b").ids()).containsExactly(site.address("/b") + "#1");
    assertThat(read("/c.txt").texts()).containsExactly(TEXT);
  }

  private String item(String path, String text) {
    return "<item><title>Parc</title><link>%s</link><description>%s</description></item>"
        .formatted(site.address(path), text);
  }

  private Reading read(String path) {
    return read(path, ReadOptions.defaults().withWeb(FETCHING));
  }

  private Reading read(String path, ReadOptions options) {
    return Reading.of(new Input.Web(site.address(path)), options);
  }
}
