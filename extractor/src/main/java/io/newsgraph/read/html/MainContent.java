package io.newsgraph.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is the article. */
final class MainContent {

  /** A marked body shorter than this is a teaser before the article proper. */
  private static final int LEAST_MARKED = 250;

  /** Readability makes links absolute, which is of no use here but must not fail. */
  private static final String ANY_ADDRESS = "https://page.invalid/";

  private static final String MARKED = "[itemprop=articleBody], [property=articleBody]";

  private static final String LEAD_WORD =
      "(?i)(^|[-_\\s])(chapo|chapeau|standfirst|lede?|lead|deck|dek|subtitle|intro)([-_\\s]|$)";

  private MainContent() {}

  /** The paragraphs of the article, furniture left out. */
  static List<String> paragraphs(Document page) {
    List<String> lead = lead(page);
    List<String> body = body(page);
    List<String> all = new ArrayList<>(lead);
    all.removeIf(body::contains);
    all.addAll(body);
    all.removeIf(Furniture::isLine);
    return all;
  }

  private static List<String> body(Document page) {
    List<String> marked =
        page.select(MARKED).stream().flatMap(part -> Paragraphs.of(part).stream()).toList();
    if (length(marked) >= LEAST_MARKED) {
      return marked;
    }
    // Readability changes the page that it is given.
    List<String> article =
        Optional.ofNullable(page.selectFirst("article")).map(Paragraphs::of).orElse(List.of());
    List<String> everything = Paragraphs.of(page.body());
    List<String> readable = readable(page);
    if (length(readable) >= length(article) / 2 && !readable.isEmpty()) {
      return readable;
    }
    return article.isEmpty() ? everything : article;
  }

  private static List<String> readable(Document page) {
    Article article = new Readability4J(ANY_ADDRESS, page).parse();
    return Optional.ofNullable(article.getArticleContent()).map(Paragraphs::of).orElse(List.of());
  }

  /** The paragraph between headline and body, which readability takes for furniture. */
  private static List<String> lead(Document page) {
    Element found = null;
    for (Element element : page.select("p[class], div[class], h2[class]")) {
      if (found == null && element.className().matches("(?s).*" + LEAD_WORD + ".*")) {
        found = element;
      }
    }
    List<String> lines = found == null ? List.of() : Paragraphs.of(found);
    return lines.size() == 1 ? lines : List.of();
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
