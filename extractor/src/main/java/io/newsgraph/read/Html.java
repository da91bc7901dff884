package io.newsgraph.read;

import io.newsgraph.read.html.HtmlArticle;
import io.newsgraph.read.html.HtmlDepth;
import io.newsgraph.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: its main content is the article, its metadata are those that the page gives. */
final class Html implements Format {

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    sink.document(document(content, Metadata.unknown()));
  }

  /**
   * The document in a page.
   *
   * @param known what is known of the article for the case that the page does not tell
   */
  static io.newsgraph.text.Document document(Content content, Metadata known)
      throws ReadException, IOException {
    String charset = content.origin().charset().filter(Html::isCharset).orElse(null);
    Document page =
        Jsoup.parse(
            new ByteArrayInputStream(content.bytes()),
            charset,
            content.origin().address().orElse(""));
    if (HtmlDepth.isExceeded(page)) {
      throw ReadException.limit(
          "has elements more than %d deep".formatted(HtmlDepth.DEEPEST),
          "save the article itself as text");
    }
    HtmlArticle article = HtmlArticle.of(page);
    return new DocumentMaker(content.options())
        .make(content.id(), article.text(), article.metadata().or(known), article.language());
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
