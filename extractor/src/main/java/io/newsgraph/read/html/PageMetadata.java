package io.newsgraph.read.html;

import io.newsgraph.text.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: first its schema.org data, then OpenGraph and other meta
 * elements, then what is visible.
 *
 * @param metadata of the article
 * @param language BCP 47 tag
 */
record PageMetadata(Metadata metadata, Optional<String> language) {

  /** Reads a page as it was published, scripts included. */
  static PageMetadata of(Document page) {
    StructuredData data = StructuredData.of(page);
    Optional<String> title =
        first(
            data.text("headline"),
            Headline.of(page),
            meta(page, "og:title", "twitter:title"),
            Optional.of(page.title()));
    Optional<String> source =
        first(data.text("publisher"), meta(page, "og:site_name", "application-name"));
    Optional<String> author =
        first(
            data.text("author"),
            meta(page, "author", "parsely-author", "byl", "dc.creator"),
            element(page, "[itemprop=author] [itemprop=name], [itemprop=author]", Element::text),
            element(page, "[rel=author]", Element::text));
    Optional<LocalDate> published =
        Stream.of(
                data.text("datePublished"),
                meta(page, "article:published_time", "og:published_time", "datepublished"),
                meta(page, "date", "pubdate", "dc.date", "dc.date.issued", "parsely-pub-date"),
                element(page, "[itemprop=datePublished][content]", e -> e.attr("content")),
                element(page, "time[itemprop=datePublished], time[pubdate]", PageMetadata::time),
                element(page, "article time[datetime], time[datetime]", PageMetadata::time))
            .flatMap(Optional::stream)
            .map(PageMetadata::day)
            .flatMap(Optional::stream)
            .findFirst();
    Optional<String> language =
        first(
            data.text("inLanguage"),
            element(page, "html[lang]", e -> e.attr("lang")),
            element(page, "html[xml:lang]", e -> e.attr("xml:lang")),
            meta(page, "og:locale", "content-language", "dc.language", "language"));
    return new PageMetadata(
        new Metadata(title, address(page, data), source, author.map(PageMetadata::name), published),
        language.filter(PageMetadata::isTag));
  }

  private static Optional<String> address(Document page, StructuredData data) {
    return Stream.of(
            element(page, "link[rel=canonical][href]", link -> link.absUrl("href")),
            meta(page, "og:url"),
            data.text("url"),
            Optional.of(page.baseUri()))
        .flatMap(Optional::stream)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst();
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        if (name.equalsIgnoreCase(element.attr("property"))
            || name.equalsIgnoreCase(element.attr("name"))
            || name.equalsIgnoreCase(element.attr("http-equiv"))) {
          String content = element.attr("content").strip();
          if (!content.isEmpty()) {
            return Optional.of(content);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> element(
      Document page, String selector, Function<Element, String> value) {
    return Optional.ofNullable(page.selectFirst(selector)).map(value).filter(v -> !v.isBlank());
  }

  private static String time(Element time) {
    return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... values) {
    return List.of(values).stream()
        .flatMap(Optional::stream)
        .map(value -> value.replaceAll("\\s+", " ").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Some pages give the address of the author's page or a name with "By" before it. */
  private static String name(String author) {
    return author.replaceFirst("^(?:Par|By)\\s+(?=\\p{Lu})", "");
  }

  private static boolean isTag(String language) {
    return language.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*");
  }

  /** The publisher's own day, whatever the time zone. */
  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.strip().substring(0, Math.min(10, date.length()))));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
