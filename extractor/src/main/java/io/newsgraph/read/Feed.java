package io.newsgraph.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.newsgraph.read.html.HtmlArticle;
import io.newsgraph.read.web.Fetcher;
import io.newsgraph.text.Document;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An RSS or Atom feed: each item is an article. Its text is what the feed holds of it when that is
 * long enough; else the page that the item links to, if the feed itself came from the web.
 */
final class Feed implements Format {

  /** Shorter texts are teasers. */
  private static final int LEAST_FULL_TEXT = 600;

  /** The XML parser takes a minute for some thousands. */
  private static final int DEEPEST = 200;

  @Override
  public Set<String> extensions() {
    return Set.of("rss", "atom", "xml");
  }

  @Override
  public boolean isCorpus() {
    return true;
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    SyndFeed feed = parse(content.bytes());
    Records records = new Records(sink);
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      if (sink.stopped()) {
        return;
      }
      Item item = Item.of(entry, feed, content.id() + "#" + number);
      if (!sink.skips(item.id(), item.digest())) {
        records.read(item.id(), () -> sink.document(document(item, content)));
      }
    }
  }

  private static SyndFeed parse(byte[] xml) throws ReadException, IOException {
    if (XmlDepth.of(xml) > DEEPEST) {
      throw ReadException.limit(
          "has elements more than %d deep".formatted(DEEPEST), "check that it is a feed");
    }
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      return input.build(new XmlReader(new ByteArrayInputStream(xml), true));
    } catch (ParsingFeedException e) {
      boolean doctype = e.getMessage().contains("DOCTYPE");
      throw doctype
          ? ReadException.invalid(
              "is XML with a document type declaration, which could name other files",
              "remove the DOCTYPE from it")
          : ReadException.invalid("is no well-formed XML", "check that it is a feed");
    } catch (FeedException | IllegalArgumentException e) {
      throw ReadException.invalid("is no RSS or Atom feed", "name a feed or an article");
    }
  }

  /**
   * What a feed tells of an article.
   *
   * @param id its link, its own identifier, or its place in the feed
   * @param html its text as far as the feed holds it
   */
  private record Item(String id, Metadata metadata, String html, Optional<String> language) {

    static Item of(SyndEntry entry, SyndFeed feed, String place) {
      Optional<String> link = text(entry.getLink()).filter(Web::isAddress);
      Metadata metadata =
          new Metadata(
              text(entry.getTitle()),
              link,
              text(feed.getTitle()),
              text(entry.getAuthor()),
              Optional.ofNullable(entry.getPublishedDate())
                  .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                  .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)));
      List<SyndContent> contents = entry.getContents();
      String html =
          Stream.concat(contents.stream(), Stream.ofNullable(entry.getDescription()))
              .map(SyndContent::getValue)
              .filter(value -> value != null)
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      return new Item(
          link.or(() -> text(entry.getUri())).orElse(place),
          metadata,
          html,
          text(feed.getLanguage()));
    }

    String digest() {
      return Sha256.of(metadata + "\n" + html);
    }

    private static Optional<String> text(String value) {
      return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
  }

  private static Document document(Item item, Content feed) throws ReadException, IOException {
    String text = HtmlArticle.textOf(item.metadata().title(), item.html());
    Optional<Fetcher> web = feed.origin().web();
    Optional<String> link = item.metadata().url();
    if (text.length() < LEAST_FULL_TEXT && web.isPresent() && link.isPresent()) {
      Content page = Web.fetch(web.get(), link.get(), feed.options());
      return Html.document(page, item.metadata());
    }
    return new DocumentMaker(feed.options())
        .make(item.id(), text, item.metadata(), item.language());
  }
}
