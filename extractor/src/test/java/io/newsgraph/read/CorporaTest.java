package io.newsgraph.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many articles in one file of records. */
class CorporaTest {

  private static final String TEXT = "Le maire a ouvert le parc de la ville.";

  @TempDir private Path folder;

  @Test
  void aLineOfJsonIsAnArticle() throws IOException {
    Reading reading =
        read(
            "c.jsonl",
            """
            {"id": 7, "text": "%s", "title": "Le parc", "url": "https://g.example/parc", \
            "date": "2025-03-04T10:00:00Z", "source": {"name": "La Gazette"}, \
            "authors": ["Anna Roy", {"name": "Luc Meur"}], "lang": "fr", "other": [1, {"a": 2}]}

            {"content": "%s"}
            """
                .formatted(TEXT, TEXT));
    assertThat(reading.rejections).isEmpty();
    assertThat(reading.ids()).containsExactly("c.jsonl#7", "c.jsonl#3");
    assertThat(reading.documents.get(0))
        .isEqualTo(
            new Document(
                "c.jsonl#7",
                TEXT,
                Language.FRENCH,
                new Metadata(
                    Optional.of("Le parc"),
                    Optional.of("https://g.example/parc"),
                    Optional.of("La Gazette"),
                    Optional.of("Anna Roy, Luc Meur"),
                    Optional.of(LocalDate.of(2025, 3, 4)))));
  }

  @Test
  void fieldsAreCalledAsTheOptionsSay() throws IOException {
    FieldNames names = FieldNames.of(Map.of(Field.TEXT, "doc.corps", Field.TITLE, "titre"));
    Reading reading =
        read(
            "c.jsonl",
            "{\"titre\": \"Le parc\", \"doc\": {\"corps\": \"" + TEXT + "\"}, \"text\": \"x\"}",
            ReadOptions.defaults().withFields(names));
    assertThat(reading.texts()).containsExactly(TEXT);
    assertThat(reading.documents.get(0).metadata().title()).contains("Le parc");
  }

  @Test
  void badLinesAreReportedAndTheOthersRead() throws IOException {
    String good = "{\"text\": \"" + TEXT + "\"}\n";
    String deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    Reading reading = read("c.jsonl", good + "{broken\n[1]\n{\"body\": \"\"}\n" + deep + good);
    assertThat(reading.ids()).containsExactly("c.jsonl#1", "c.jsonl#6");
    assertThat(reading.rejections)
        .extracting(Rejection::name)
        .containsExactly("c.jsonl#2", "c.jsonl#3", "c.jsonl#4", "c.jsonl#5");
    assertThat(reading.rejections.get(2).toString()).contains("has no text in text, content");
  }

  @Test
  void aLineBeyondTheSizeLimitIsRefusedAlone() throws IOException {
    ReadOptions defaults = ReadOptions.defaults();
    ReadOptions small =
        new ReadOptions(
            Optional.empty(),
            defaults.maxCharacters(),
            1000,
            defaults.fields(),
            Shard.ALL,
            defaults.web(),
            defaults.pdf());
    String good = "{\"text\": \"" + TEXT + "\"}\n";
    String large = "{\"text\": \"" + TEXT.repeat(100) + "\"}\n";
    Reading reading = read("c.jsonl", good + large + good, small);
    assertThat(reading.ids()).containsExactly("c.jsonl#1", "c.jsonl#3");
    assertThat(reading.rejection()).startsWith("c.jsonl#2: is larger than");
  }

  @Test
  void aFileThatIsNoCorpusIsRefusedOnceAndSoon() throws IOException {
    Reading reading = read("c.jsonl", "no json\n".repeat(100_000));
    assertThat(reading.rejections).hasSize(100);
    assertThat(reading.rejections.get(99).toString())
        .startsWith("c.jsonl: its first 100 records are bad");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void arecordOfCsvIsAnArticle(String separator) throws IOException {
    String header = String.join(separator, "Title", "text", "date");
    String first = String.join(separator, "Le parc", "\"" + TEXT + "\nIl a dit \"\"oui\"\".\"", "");
    String second = String.join(separator, "", TEXT, "2025/03/04");
    Reading reading = read("c.csv", "\ufeff" + header + "\r\n" + first + "\r\n" + second + "\r\n");
    assertThat(reading.rejections).isEmpty();
    assertThat(reading.texts()).containsExactly(TEXT + "\nIl a dit \"oui\".", TEXT);
    assertThat(reading.ids()).containsExactly("c.csv#1", "c.csv#2");
    assertThat(reading.documents.get(1).metadata().published()).contains(LocalDate.of(2025, 3, 4));
  }

  @Test
  void csvInWindows1252IsRead() throws IOException {
    String csv = "titre,text\nÉté,L’été a été très chaud dans la ville, dit-on\n";
    Path file = Files.write(folder.resolve("c.csv"), csv.getBytes(Charset.forName("windows-1252")));
    assertThat(Reading.ofFile(file).texts())
        .containsExactly("L’été a été très chaud dans la ville");
  }

  @Test
  void csvWithoutTheColumnOrWithABrokenQuoteIsRefused() throws IOException {
    assertThat(read("c.csv", "a,b\n1,2\n").rejection()).contains("has no column text or content");
    assertThat(read("c.csv", "text\n\"open\n" + TEXT).rejection()).contains("no well-formed CSV");
    assertThat(read("c.csv", "").rejection()).contains("has no column");
  }

  @Test
  void shardsPartTheDocuments() throws IOException {
    String lines = ("{\"text\": \"" + TEXT + "\"}\n").repeat(40);
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Reading part = read("c.jsonl", lines, ReadOptions.defaults().withShard(new Shard(i, 3)));
      assertThat(part.documents).hasSizeBetween(5, 25);
      all.addAll(part.ids());
    }
    assertThat(all).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void standardInputIsWhatItsFirstBytesLookLike() {
    String json = "{\"text\": \"" + TEXT + "\"}\n";
    assertThat(Reading.ofStandardInput(json.getBytes(UTF_8)).ids()).containsExactly("stdin#1");
    String page = "<!DOCTYPE html><html lang=fr><p>" + TEXT + "</p></html>";
    assertThat(Reading.ofStandardInput(page.getBytes(UTF_8)).texts()).containsExactly(TEXT);
    Reading text = Reading.ofStandardInput(TEXT.getBytes(UTF_8));
    assertThat(text.ids()).singleElement().asString().matches("stdin-[0-9a-f]{12}");
  }

  private Reading read(String name, String content) throws IOException {
    return read(name, content, ReadOptions.defaults());
  }

  private Reading read(String name, String content, ReadOptions options) throws IOException {
    return Reading.ofFile(Files.writeString(folder.resolve(name), content), options);
  }
}
