package io.newsgraph.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {

  private static final String PARAGRAPH =
      "The harbour board of Wexcombe voted on Monday to sell the old customs house to Larkin"
          + " Estates, which plans forty flats there and a museum of the town's fishing fleet. ";

  @Test
  void keepsTheArticleAndDropsWhatStandsAroundIt() throws IOException {
    assertThat(page("article-fr.html").text())
        .isEqualTo(
            """
            Marval cède ses chantiers à Portolan

            L’armateur de Saint-Nazaire vend deux chantiers pour 80 millions d’euros.

            L’armateur Marval a vendu lundi ses deux chantiers navals au groupe norvégien Portolan, \
            a annoncé sa directrice générale, Anne Le Goff, devant les salariés réunis dans la \
            grande halle du site historique.

            «\u00a0Nous gardons nos 420\u00a0emplois\u00a0», a-t-elle déclaré. Le groupe norvégien, \
            fondé en 1974 par Nils Haugen, promet d’investir 30\u00a0millions d’euros sur cinq ans \
            dans les deux sites bretons.

            Un marché en crise

            Selon le quotidien Le Fanal, deux autres repreneurs auraient déposé une offre, dont \
            l’italien Cantieri

            Riviera, qui n’a pas répondu à nos questions dans la journée.

            Les syndicats, reçus mardi par la direction, demandent des garanties écrites avant la \
            fin du mois de mars.""");
  }

  @Test
  void takesMetadataFromTheStructuredDataFirst() throws IOException {
    HtmlArticle article = page("article-fr.html");
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Marval cède ses chantiers à Portolan"),
                Optional.of("https://gazette-littoral.example/economie/marval-portolan"),
                Optional.of("La Gazette"),
                Optional.of("Odile Kerbrat, Jean Tallec"),
                Optional.of(LocalDate.of(2025, 3, 4))));
    assertThat(article.language()).contains("fr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2025-03-03T23:40-04:00'>|2025-03-03",
        "<meta name='date' content='2024-12-31'>|2024-12-31",
        "<time datetime='2023-01-02T10:00Z'>yesterday</time>|2023-01-02",
        "<script type='application/ld+json'>{broken</script><time datetime='2022-05-06'></time>"
            + "|2022-05-06",
        "<script type='application/ld+json'>[{\"@type\":\"ReportageNewsArticle\","
            + "\"datePublished\":\"2021-07-08\"}]</script>|2021-07-08",
      })
  void findsTheDateOfPublication(String markup, LocalDate date) {
    HtmlArticle article = of("<body>" + markup + "<p>" + PARAGRAPH + "</p>");
    assertThat(article.metadata().published()).contains(date);
  }

  @Test
  void metadataThatIsNotThereStaysUnknown() {
    HtmlArticle article = of("<p>" + PARAGRAPH.repeat(3) + "</p>");
    assertThat(article.metadata()).isEqualTo(Metadata.unknown());
    assertThat(article.language()).isEmpty();
  }

  @Test
  void structuredDataNestedBeyondMeasureIsLeftAlone() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    HtmlArticle article =
        of("<script type='application/ld+json'>" + deep + "</script><p>" + PARAGRAPH + "</p>");
    assertThat(article.text()).contains("customs house");
  }

  @Test
  void aShortPageWithoutMarksIsTakenWhole() {
    assertThat(of("<h1>Sale</h1><p>Larkin bought the house.</p><p>It paid little.</p>").text())
        .isEqualTo("Sale\n\nLarkin bought the house.\n\nIt paid little.");
  }

  @Test
  void theHeadlineStandsFirstAndOnce() {
    String page = "<article><h1>Sale</h1><p>Sale</p><p>" + PARAGRAPH.repeat(4) + "</p></article>";
    assertThat(of(page).text()).startsWith("Sale\n\nThe harbour board").doesNotContain("\n\nSale");
  }

  @Test
  void aContainerNamedLikeFurnitureIsKeptWhenItHoldsTheArticle() {
    String page = "<div class='share newsletter'><p>" + PARAGRAPH.repeat(5) + "</p></div>";
    assertThat(of(page).text()).contains("customs house");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lire aussi : Le maire s’en va",
        "À lire aussi – Le maire s’en va",
        "Par Odile Kerbrat",
        "By Anna Roy and Tom Lee",
        "Publié le 3 mars 2025 à 10h",
        "Read more: mayor leaves",
        "Related stories",
        "© AFP",
        "Photo : Luc Meur",
        "Inscrivez-vous gratuitement à notre newsletter du matin",
        "Sign up to our newsletter",
        "We use cookies to improve this website",
        "Nous utilisons des cookies. Accepter",
        "Share on Facebook",
        "Publicité",
        "Cet article est réservé aux abonnés",
        "3 commentaires"
      })
  void linesOfFurniture(String line) {
    assertThat(Furniture.isLine(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par ailleurs, Marval a nommé Anne Le Goff directrice générale.",
        "By Monday, Larkin Estates had bought the customs house.",
        "Publié en 1984, le roman a été traduit par Anna Roy.",
        "Facebook a racheté la société Onavo pour 120 millions de dollars.",
        "Le maire a reçu le directeur du journal Le Fanal.",
        "Get ready for rain, the minister said.",
        "Read the report before you judge, she told the board.",
        "La société vend des cookies dans toute la Bretagne."
      })
  void linesOfText(String line) {
    assertThat(Furniture.isLine(line)).isFalse();
  }

  @Test
  void markupOfAFeedBecomesParagraphs() {
    assertThat(
            HtmlArticle.textOf(
                Optional.of("Sale"), "<p>Larkin <b>bought</b> it.</p><script>x()</script>© AFP"))
        .isEqualTo("Sale\n\nLarkin bought it.");
  }

  private static HtmlArticle of(String html) {
    return HtmlArticle.of(Jsoup.parse(html, ""));
  }

  private static HtmlArticle page(String name) throws IOException {
    try (InputStream in = HtmlArticleTest.class.getResourceAsStream(name)) {
      return HtmlArticle.of(Jsoup.parse(in, null, ""));
    }
  }
}
