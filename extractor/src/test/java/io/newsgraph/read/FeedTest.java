package io.newsgraph.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

  private static final String TEXT = "Le maire a ouvert le parc de la ville.";

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>La Gazette</title><link>https://g.example/</link>
      <description>d</description><language>fr</language>
      <item><title>Le parc</title><link>https://g.example/parc</link>
      <pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;© AFP&lt;/p&gt;</description></item>
      <item><title>Vide</title></item>
      </channel></rss>
      """
          .formatted(TEXT);

  @TempDir private Path folder;

  @Test
  void anItemOfRssIsAnArticle() throws IOException {
    Reading reading = read("feed.xml", RSS);
    assertThat(reading.ids()).containsExactly("https://g.example/parc");
    assertThat(reading.texts()).containsExactly("Le parc\n\n" + TEXT);
    assertThat(reading.documents.get(0).language()).isEqualTo(Language.FRENCH);
    assertThat(reading.documents.get(0).metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Le parc"),
                Optional.of("https://g.example/parc"),
                Optional.of("La Gazette"),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 3, 4))));
    assertThat(reading.rejection()).startsWith("feed.xml#2: has no text");
  }

  @Test
  void anEntryOfAtomIsAnArticle() throws IOException {
    Reading reading =
        read(
            "feed.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>La Gazette</title>
            <id>urn:f</id><updated>2025-03-04T10:00:00Z</updated>
            <entry><title>Le parc</title><id>urn:x:1</id><updated>2025-03-04T10:00:00Z</updated>
            <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
            """
                .formatted(TEXT));
    assertThat(reading.rejections).isEmpty();
    assertThat(reading.ids()).containsExactly("urn:x:1");
  }

  @Test
  void externalEntitiesAreRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "password");
    String hostile =
        RSS.replace("<rss ", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><rss ")
            .replace("<title>Le parc", "<title>&x;Le parc");
    Reading reading = read("feed.xml", hostile);
    assertThat(reading.documents).isEmpty();
    assertThat(reading.rejection()).contains("document type declaration");
  }

  @Test
  void whatIsNoFeedIsRefused() throws IOException {
    assertThat(read("a.xml", "<rss><channel>").rejection()).contains("no well-formed XML");
    assertThat(read("a.xml", "<invoice/>").rejection()).contains("no RSS or Atom feed");
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertThat(read("a.xml", deep).rejection()).contains("has elements more than 200 deep");
    String shallow = "<![CDATA[" + "<p>".repeat(1000) + "]]><br/><!-- <p> -->".repeat(500);
    assertThat(XmlDepth.of(("<a><b>" + shallow + "</b></a>").getBytes(UTF_8))).isEqualTo(3);
  }

  private Reading read(String name, String content) throws IOException {
    return Reading.ofFile(Files.writeString(folder.resolve(name), content));
  }
}
