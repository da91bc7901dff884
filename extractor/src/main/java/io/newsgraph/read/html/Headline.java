package io.newsgraph.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The headline that a reader of the page sees. */
final class Headline {

  private Headline() {}

  /** The one heading of the first rank, or the first of them within the article. */
  static Optional<String> of(Document page) {
    Elements all = page.select("h1");
    Optional<Element> inArticle = Optional.ofNullable(page.selectFirst("article h1, main h1"));
    return inArticle
        .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
        .map(heading -> heading.text().strip())
        .filter(text -> !text.isEmpty());
  }

  /** The paragraphs as one text with the headline first, once. */
  static String onTop(Optional<String> headline, List<String> paragraphs) {
    Stream<String> lines =
        headline.isPresent()
            ? Stream.concat(
                headline.stream(), paragraphs.stream().filter(line -> !line.equals(headline.get())))
            : paragraphs.stream();
    return lines.collect(Collectors.joining("\n\n"));
  }
}
