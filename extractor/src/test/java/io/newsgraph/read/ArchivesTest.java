package io.newsgraph.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Packed inputs: gzip, zip and web archives. */
class ArchivesTest {

  private static final String TEXT = "Le maire a ouvert le parc de la ville.";

  @TempDir private Path folder;

  @Test
  void gzipIsReadAsWhatItPacks() throws IOException {
    assertThat(Reading.ofFile(gzip("a.txt.gz", TEXT)).texts()).containsExactly(TEXT);
    assertThat(Reading.ofFile(gzip("a.html.gz", "<p>" + TEXT + "</p>")).texts())
        .containsExactly(TEXT);
    String lines = ("{\"text\": \"" + TEXT + "\"}\n").repeat(3);
    assertThat(Reading.ofFile(gzip("a.jsonl.gz", lines)).ids())
        .containsExactly("a.jsonl.gz#1", "a.jsonl.gz#2", "a.jsonl.gz#3");
    assertThat(Reading.ofFile(gzip("packed", TEXT)).texts()).containsExactly(TEXT);
  }

  @Test
  void gzipThatIsCutOffOrNoneIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(gzip("a.txt.gz", TEXT.repeat(50)));
    Path cut = Files.write(folder.resolve("b.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(Reading.ofFile(cut).rejection())
        .isEqualTo("b.txt.gz: is cut off; copy or fetch it again");
    Path none = Files.writeString(folder.resolve("c.txt.gz"), TEXT);
    assertThat(Reading.ofFile(none).rejection()).contains("no sound gzip");
  }

  @Test
  void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      write(out, 300);
    }
    Reading gzip = Reading.ofFile(bomb);
    assertThat(gzip.rejection()).contains("unpacks to more than 200 times its size");
    assertThat(gzip.rejections.get(0).fault()).isEqualTo(ReadException.Fault.LIMIT);
    Path zip = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      write(out, 300);
    }
    assertThat(Reading.ofFile(zip).rejection()).contains("unpacks to more than 200 times");
  }

  @Test
  void zipHoldsTheArticlesThatAFolderWould() throws IOException {
    Path zip =
        zip(List.of("fr/a.txt", "readme.md", "fr/.b.txt", "photo.jpg", "../../etc/c.md", "d.zip"));
    Reading reading = Reading.ofFile(zip);
    assertThat(reading.rejections).isEmpty();
    assertThat(reading.ids()).containsExactly("a.zip/fr/a.txt", "a.zip/../../etc/c.md");
  }

  @Test
  void zipWithoutArticlesOrDamagedIsRefused() throws IOException {
    assertThat(Reading.ofFile(zip(List.of("photo.jpg"))).rejection()).contains("holds no article");
    byte[] whole = Files.readAllBytes(zip(List.of("a.txt", "b.txt")));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, 60));
    assertThat(Reading.ofFile(cut).rejection()).contains("is cut off");
  }

  @Test
  void webArchivesHoldPages() throws IOException {
    Path warc = folder.resolve("crawl.warc.gz");
    try (WarcWriter writer =
        new WarcWriter(
            Files.newByteChannel(
                warc,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE),
            WarcCompression.GZIP)) {
      writer.write(capture("https://g.example/parc", 200, "text/html; charset=utf-8", page()));
      writer.write(capture("https://g.example/parc", 200, "text/html; charset=utf-8", page()));
      writer.write(capture("https://g.example/old", 404, "text/html", page()));
      writer.write(capture("https://g.example/a.png", 200, "image/png", new byte[] {1, 2}));
      writer.write(capture("https://g.example/a", 200, "text/plain", TEXT.getBytes(UTF_8)));
    }
    Reading reading = Reading.ofFile(warc);
    assertThat(reading.rejections).isEmpty();
    assertThat(reading.ids()).containsExactly("https://g.example/parc", "https://g.example/a");
    assertThat(reading.texts()).containsExactly("Le parc\n\n" + TEXT, TEXT);
    assertThat(reading.documents.get(0).metadata().url()).contains("https://g.example/parc");
    byte[] whole = Files.readAllBytes(warc);
    Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 90));
    assertThat(Reading.ofFile(cut).rejection()).contains("is cut off");
    Path none = Files.writeString(folder.resolve("none.warc"), TEXT);
    assertThat(Reading.ofFile(none).rejection()).contains("no sound WARC");
  }

  private static byte[] page() {
    return ("<html lang=fr><h1>Le parc</h1><p>" + TEXT + "</p></html>").getBytes(UTF_8);
  }

  private static WarcResponse capture(String address, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body).build();
    return new WarcResponse.Builder(URI.create(address))
        .body(MediaType.HTTP_RESPONSE, join(http, body))
        .build();
  }

  private static byte[] join(HttpResponse http, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(http.serializeHeader());
    out.write(body);
    return out.toByteArray();
  }

  private Path gzip(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(UTF_8));
    }
    return file;
  }

  private Path zip(List<String> names) throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(TEXT.getBytes(UTF_8));
      }
    }
    return file;
  }

  private static void write(OutputStream out, int megabytes) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(zeros);
    }
  }
}
