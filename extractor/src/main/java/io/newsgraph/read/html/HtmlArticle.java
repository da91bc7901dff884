package io.newsgraph.read.html;

import io.newsgraph.text.Metadata;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An article as a web page shows it.
 *
 * @param text headline and paragraphs, an empty line between them; empty when the page holds none
 * @param metadata what the page says of the article
 * @param language BCP 47 tag that the page gives
 */
public record HtmlArticle(String text, Metadata metadata, Optional<String> language) {

  /**
   * Finds the article in a page, which is used up.
   *
   * @param page no deeper than the call stack allows: see {@link HtmlDepth}
   */
  public static HtmlArticle of(Document page) {
    PageMetadata about = PageMetadata.of(page);
    Optional<String> headline = Headline.of(page).or(() -> about.metadata().title());
    Furniture.remove(page);
    List<String> paragraphs = MainContent.paragraphs(page);
    String text = paragraphs.isEmpty() ? "" : Headline.onTop(headline, paragraphs);
    return new HtmlArticle(text, about.metadata(), about.language());
  }

  /**
   * The text of an article that stands in markup of its own, as in a feed; empty when there is
   * none.
   *
   * @param headline put on top
   */
  public static String textOf(Optional<String> headline, String html) {
    Document page = Jsoup.parse(html);
    if (HtmlDepth.isExceeded(page)) {
      return "";
    }
    Furniture.remove(page);
    List<String> paragraphs =
        Paragraphs.of(page.body()).stream().filter(line -> !Furniture.isLine(line)).toList();
    return paragraphs.isEmpty() ? "" : Headline.onTop(headline, paragraphs);
  }
}
