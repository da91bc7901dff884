package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.newsgraph.read.PdfFiles;
import io.newsgraph.read.WebSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad input ends with its documented code and one line, and the other inputs are done. */
class BadInputTest {

  private static final String ARTICLE = "Le maire a ouvert le parc de la ville dans la matinée.";

  @TempDir private Path folder;

  @BeforeEach
  void good() throws IOException {
    Files.writeString(folder.resolve("good.txt"), ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "extract"})
  void missingFile(String command) {
    assertBad(command, path("missing.txt"), ExitCode.INVALID_INPUT, "does not exist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "extract"})
  void folderWithoutArticles(String command) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("empty/README.md"), "x");
    assertBad(command, path("empty"), ExitCode.INVALID_INPUT, "holds no article");
  }

  @Test
  void emptyFile() throws IOException {
    assertBad(file("empty.txt", new byte[0]), ExitCode.INVALID_INPUT, "has no text");
  }

  @Test
  void fileOfBlanks() throws IOException {
    assertBad(
        file("blank.txt", " \n\t\n\u00a0\n--\n".getBytes(StandardCharsets.UTF_8)),
        ExitCode.INVALID_INPUT,
        "has no text");
  }

  @Test
  void binaryNamedTxt() throws IOException {
    byte[] random = new byte[10_000];
    new Random(1).nextBytes(random);
    assertBad(file("photo.txt", random), ExitCode.INVALID_INPUT, "binary");
  }

  @Test
  void damagedEncoding() throws IOException {
    byte[] bytes = (ARTICLE + " Été, été, été.").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = 'x';
    assertBad(file("damaged.txt", bytes), ExitCode.INVALID_INPUT, "not valid UTF-8");
  }

  @Test
  void loneSurrogate() throws IOException {
    byte[] bytes = ("x" + ARTICLE).getBytes(StandardCharsets.UTF_8);
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    System.arraycopy(surrogate, 0, bytes, 0, 3);
    assertBad(file("surrogate.txt", bytes), ExitCode.INVALID_INPUT, "byte 0 is not valid UTF-8");
  }

  @Test
  void fiveMegabytesWithoutPunctuation() throws IOException {
    byte[] text = "le maire ouvre ".repeat(5_000_000 / 15).getBytes(StandardCharsets.UTF_8);
    assertBad(file("long.txt", text), ExitCode.LIMIT, "longer than 2000000 characters");
  }

  @Test
  void fileThatIsTooLargeToRead() throws IOException {
    Path large = folder.resolve("large.txt");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertBad(large.toString(), ExitCode.LIMIT, "larger than 64 MiB");
  }

  @Test
  void unsupportedLanguage() throws IOException {
    String german =
        "Der Bürgermeister hat am Montag den neuen Park in der Stadt eröffnet, und die Bürger sind"
            + " mit dem Ergebnis nicht zufrieden, weil es zu lange gedauert hat.";
    assertBad(
        file("german.txt", german.getBytes(StandardCharsets.UTF_8)),
        ExitCode.INVALID_INPUT,
        "is in German");
  }

  @Test
  void device() {
    assertBad("/dev/zero", ExitCode.INVALID_INPUT, "no regular file");
  }

  @Test
  void hostileFileName() throws IOException {
    CommandRun run = run("extract", file("a\nnewsgraph: b\u001b[2J.txt", new byte[0]));
    assertThat(run.problems()).singleElement().asString().contains("\\u001b[2J");
  }

  @Test
  void windows1252IsRead() throws IOException {
    byte[] bytes =
        "L’été a été très chaud à Paris, dit-on.".getBytes(Charset.forName("windows-1252"));
    CommandRun run = run("extract", "--format", "tsv", file("old.txt", bytes));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void emptyStandardInput() {
    CommandRun run = run("extract", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run.err())
        .isEqualTo(
            "newsgraph: standard input: has no text; leave it out or check how it was saved\n");
  }

  @Test
  void severalBadOfWhichOneOverTheLimit() throws IOException {
    String empty = file("empty.txt", new byte[0]);
    String large = file("long.txt", "le ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    assertThat(run("extract", empty, large).exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run("extract", large, large + "x").exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min-confidence 2",
        "--base nonsense",
        "--threads 0",
        "--time-limit 0",
        "--lang de",
        "--shard 3/2",
        "--shard 0/1",
        "--field body=text",
        "--fetch-timeout 0",
        "--format xml"
      })
  void optionsOutOfRange(String options) {
    CommandRun run = run("extract", (options + " " + path("good.txt")).split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.problems()).hasSize(1);
  }

  @Test
  void ontologyThatIsNone() {
    CommandRun run = run("extract", "--ontology", folder.toString(), path("good.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run.err()).contains("newsgraph.ttl");
  }

  @Test
  void storeThatIsNone() throws IOException {
    CommandRun run = run("build", "--store", folder.toString(), path("good.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run.err()).contains("is not a store");
    for (String command : List.of("status", "remove x")) {
      String[] words = (command + " --store " + path("new")).split(" ");
      CommandRun read = run(words[0], Arrays.copyOfRange(words, 1, words.length));
      assertThat(read.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(read.err()).contains("no store there");
      assertThat(folder.resolve("new")).doesNotExist();
    }
  }

  @Test
  void outputFileThatCannotBe() {
    CommandRun run = run("extract", "-o", path("no/such/folder.tsv"), path("good.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
    assertThat(run.problems()).hasSize(1);
  }

  @Test
  void pipe() throws Exception {
    new ProcessBuilder("mkfifo", path("pipe.txt")).start().waitFor();
    assertBad(path("pipe.txt"), ExitCode.INVALID_INPUT, "no regular file (a pipe or a device)");
    Files.delete(folder.resolve("pipe.txt"));
  }

  @Test
  void folderThatLinksIntoItself() throws IOException {
    Files.createSymbolicLink(Files.createDirectory(folder.resolve("loop")).resolve("in"), folder);
    assertBad(path("loop"), ExitCode.INVALID_INPUT, "link to a folder, which is not followed");
  }

  @Test
  void unreadableFile() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), ARTICLE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertBad(file.toString(), ExitCode.INVALID_INPUT, "may not be read");
  }

  @Test
  void nestedHtml() throws IOException {
    assertBad(file("deep.html", "<div>".repeat(100_000)), ExitCode.LIMIT, "more than 500 deep");
  }

  @Test
  void pageWithoutArticle() throws IOException {
    assertBad(file("menu.html", "<nav>Menu</nav>"), ExitCode.INVALID_INPUT, "has no text");
  }

  @Test
  void feedWithExternalEntity() throws IOException {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel>"
            + "<title>x</title><item><description>&x;</description></item></channel></rss>";
    assertBad(file("feed.xml", feed), ExitCode.INVALID_INPUT, "document type declaration");
  }

  @Test
  void packedFiles() throws IOException {
    byte[] bomb = packed(new byte[100 << 20]);
    assertBad(file("bomb.txt.gz", bomb), ExitCode.LIMIT, "unpacks to more than 200 times");
    byte[] cut = Arrays.copyOf(packed(ARTICLE.getBytes(StandardCharsets.UTF_8)), 40);
    assertBad(file("cut.txt.gz", cut), ExitCode.INVALID_INPUT, "is cut off");
    assertBad(file("a.zip", "PK no archive"), ExitCode.INVALID_INPUT, "holds no article");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void pdf() throws IOException {
    assertBad(file("a.pdf", PdfFiles.encrypted()), ExitCode.INVALID_INPUT, "is encrypted");
    assertBad(file("b.pdf", "%PDF-1.7"), ExitCode.INVALID_INPUT, "is no sound PDF");
  }

  @Test
  void corpusWithoutText() throws IOException {
    assertBad(file("a.csv", "a,b\n1,2\n"), ExitCode.INVALID_INPUT, "has no column text");
    assertBad(file("a.jsonl", "{\"a\": 1}"), ExitCode.INVALID_INPUT, "has no text in text");
  }

  @Test
  void webAddresses() throws IOException {
    try (WebSite site = new WebSite().redirect("/a", "file:///etc/passwd")) {
      assertBad(site.address("/a"), ExitCode.INVALID_INPUT, "private network");
      String[] allowed = {"--allow-private", "--fetch-timeout", "1"};
      CommandRun file = run("extract", allowed[0], site.address("/a"));
      assertThat(file.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(file.problems()).singleElement().asString().contains("leads to file:");
      CommandRun hangs = run("extract", allowed[0], allowed[1], allowed[2], site.address("/hang"));
      assertThat(hangs.exitCode()).isEqualTo(ExitCode.LIMIT);
      assertThat(hangs.problems()).singleElement().asString().contains("within 1 s");
    }
    assertBad("file:///etc/passwd", ExitCode.INVALID_INPUT, "is not on the web");
    assertBad("http://[", ExitCode.INVALID_INPUT, "is no address of the web");
  }

  @Test
  void lists() throws IOException {
    String list = file("list", path("good.txt") + "\n\n" + path("missing.txt") + "\n");
    CommandRun run = run("extract", "--list", list);
    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.problems()).singleElement().asString().contains("missing.txt: does not exist");
    CommandRun none = run("extract", "--list", path("nowhere"));
    assertThat(none.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(none.problems()).hasSize(1);
    CommandRun piped =
        CommandRun.of(CannedAnnotation.PIPELINES, path("good.txt"), "extract", "--list", "-");
    assertThat(piped.exitCode()).isZero();
    assertThat(run("extract").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private void assertBad(String input, int exitCode, String reason) {
    assertBad("extract", input, exitCode, reason);
  }

  private void assertBad(String command, String input, int exitCode, String reason) {
    CommandRun alone = run(command, input);
    assertThat(alone.exitCode()).isEqualTo(exitCode);
    assertThat(alone.problems()).singleElement().asString().contains(reason).contains("; ");
    CommandRun withOthers = run(command, input, path("good.txt"));
    assertThat(withOthers.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(withOthers.problems()).hasSize(1);
    assertThat(withOthers.out()).contains("good.txt");
  }

  private CommandRun run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    if (command.equals("build") && !all.contains("--store")) {
      all.addAll(List.of("--store", path("db")));
    }
    return CommandRun.of(CannedAnnotation.PIPELINES, "", all.toArray(String[]::new));
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
