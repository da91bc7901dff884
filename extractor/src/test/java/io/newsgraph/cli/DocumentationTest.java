package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.fixture.Programs;
import io.newsgraph.fixture.Stores;
import io.newsgraph.query.Answer;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what docs/ shows: each block marked {@code console} holds commands and what they print, in
 * order; {@code NEWSGRAPH_UPDATE=1} in the environment writes what they print anew. A line {@code
 * …} stands for any lines.
 */
class DocumentationTest {

  private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");
  private static final Pattern SPARQL = Pattern.compile("(?s)```sparql\n(.*?)```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder;

  private static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(OntologyFiles.path("docs"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> contains(file, "```console\n"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagePrintsWhatTheProgramPrints(Path page) throws IOException {
    CannedAnnotation.article("cimenterie.txt", folder);
    CannedAnnotation.article("harbour.txt", folder);
    String text = Files.readString(page);
    Matcher block = CONSOLE.matcher(text);
    StringBuilder actual = new StringBuilder();
    while (block.find()) {
      String ran = "```console\n" + run(block.group(1)) + "```";
      block.appendReplacement(actual, Matcher.quoteReplacement(ran));
    }
    block.appendTail(actual);
    if ("1".equals(System.getenv("NEWSGRAPH_UPDATE"))) {
      Files.writeString(page, actual.toString());
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(page));
  }

  private String run(String block) {
    StringBuilder shown = new StringBuilder();
    List<String> lines = block.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("$ newsgraph ")) {
        List<String> expected = new ArrayList<>();
        for (int j = i + 1; j < lines.size() && !lines.get(j).startsWith("$ "); j++) {
          expected.add(lines.get(j));
        }
        shown.append(lines.get(i)).append('\n').append(abridged(output(lines.get(i)), expected));
      }
    }
    return shown.toString();
  }

  private String output(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring("$ newsgraph ".length()));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    List<String> arguments = new ArrayList<>();
    for (String each : words) {
      boolean file =
          each.matches("[a-z-]+\\.(txt|ttl|gexf|html|svg|csv)") && !words.get(0).equals("remove");
      arguments.add(file ? folder.resolve(each).toString() : each);
    }
    if (!List.of("extract", "queries").contains(words.get(0)) && !words.contains("--help")) {
      arguments.add("--store");
      arguments.add(folder.resolve("newsgraph-db").toString());
    }
    CommandRun run =
        CommandRun.of(CannedAnnotation.PIPELINES, "", arguments.toArray(String[]::new));
    String all = run.out() + run.err();
    return all.replace("\r\n", "\n").replace(folder + "/", "").replaceAll("(?m)[ \t]+$", "");
  }

  /** Long outputs are cut where the page has a line of three dots. */
  private static String abridged(String output, List<String> expected) {
    int dots = expected.indexOf("…");
    List<String> lines = output.lines().toList();
    if (dots < 0 || lines.size() <= dots) {
      return output;
    }
    int tail = expected.size() - dots - 1;
    List<String> kept = new ArrayList<>(lines.subList(0, dots));
    kept.add("…");
    kept.addAll(lines.subList(Math.max(dots, lines.size() - tail), lines.size()));
    return String.join("\n", kept) + "\n";
  }

  @Test
  void queriesOfTheSparqlPageFindSomething() throws IOException {
    Matcher query = SPARQL.matcher(Files.readString(OntologyFiles.path("docs/sparql.md")));
    int queries = 0;
    try (Store store = Stores.newsroom()) {
      QueryRunner runner = new QueryRunner(store, Limits.standard(), Newsroom.BASE);
      while (query.find()) {
        queries++;
        assertThat(((Answer.Table) runner.run(query.group(1))).rows())
            .as(query.group(1))
            .isNotEmpty();
      }
    }
    assertThat(queries).isGreaterThanOrEqualTo(5);
  }

  @Test
  void pagesNameOnlyCommandsThatExist() throws IOException {
    String help = CommandRun.of("--help").out();
    List<String> known =
        Pattern.compile("(?m)^  ([a-z]+)  ")
            .matcher(help.substring(help.indexOf("Commands:")))
            .results()
            .map(found -> found.group(1))
            .toList();
    try (Stream<Path> files = Files.walk(OntologyFiles.path("docs/commands"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String title = Files.readString(file).lines().findFirst().orElse("");
        assertThat(List.of(title.replace("# newsgraph ", "").split(", newsgraph ")))
            .as(file.toString())
            .isSubsetOf(known);
      }
    }
  }

  @Test
  void drawingsAreUpToDate() throws IOException {
    Path model = OntologyFiles.path("docs/images/data-model.dot");
    assumeTrue(Programs.isThere("dot"), "Graphviz is not installed");
    String svg = Programs.run(folder, "dot", "-Tsvg", model.toString());
    Path drawn = OntologyFiles.path("docs/images/data-model.svg");
    if ("1".equals(System.getenv("NEWSGRAPH_UPDATE"))) {
      Files.writeString(drawn, svg);
    }
    assertThat(words(svg)).isEqualTo(words(Files.readString(drawn)));
  }

  /** Versions of Graphviz place things differently; what the drawing says must be the same. */
  private static List<String> words(String svg) {
    return Pattern.compile(">([^<>]+)</text>").matcher(svg).results().map(r -> r.group(1)).toList();
  }
}
