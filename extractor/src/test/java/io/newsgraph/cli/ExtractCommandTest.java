package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void articles() throws IOException {
    CannedAnnotation.article("cimenterie.txt", folder);
    CannedAnnotation.article("harbour.txt", folder);
  }

  @Test
  void tableShowsStatusFactSourceAndSentence() {
    String out = run(folder.toString()).out();
    assertThat(out)
        .contains("cimenterie.txt\n")
        .contains("  asserted  Claire Vasseur  ceoOf  Orvalis (role PDG)\n")
        .contains("            \"Claire Vasseur est la PDG d’Orvalis.\"\n")
        .contains("  reported  Orvalis  sold  Terrax\n            source: Le Rhône\n");
  }

  @Test
  void tsvHasTheDocumentedColumnsAndVerbatimQuotes() throws IOException {
    List<String> lines = run("--format", "tsv", folder.toString()).out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "document\tsubject\trelation\tobject\tcertainty\tattributedTo\tqualifiers\tbegin\tend"
                + "\tevidence\tconfidence");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(11);
      String text = Files.readString(folder.resolve(cells[0]));
      int begin = text.offsetByCodePoints(0, Integer.parseInt(cells[7]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(cells[8]));
      assertThat(text.substring(begin, end)).isEqualTo(cells[9]);
    }
  }

  @Test
  void jsonLinesHoldTheSameFacts() {
    String tsv = run("--format", "tsv", folder.toString()).out();
    List<JsonObject> objects =
        run("--format", "jsonl", folder.toString())
            .out()
            .lines()
            .map(line -> Json.createReader(new StringReader(line)).readObject())
            .toList();
    assertThat(objects).hasSize((int) tsv.lines().count() - 1);
    assertThat(objects)
        .anySatisfy(
            fact -> {
              assertThat(fact.getString("relation")).isEqualTo("ceoOf");
              assertThat(fact.getJsonObject("qualifiers").getString("role")).isEqualTo("PDG");
              assertThat(fact.isNull("attributedTo")).isTrue();
            });
  }

  @Test
  void turtleAndTrigAreReadBack() {
    DatasetGraph turtle =
        RDFParser.fromString(run("--format", "ttl", folder.toString()).out(), Lang.TTL)
            .toDatasetGraph();
    DatasetGraph trig =
        RDFParser.fromString(run("--format", "trig", folder.toString()).out(), Lang.TRIG)
            .toDatasetGraph();
    assertThat(trig.stream().map(quad -> quad.getGraph()).distinct()).hasSize(2);
    assertThat(turtle.getDefaultGraph().size())
        .isEqualTo((int) trig.stream().map(quad -> quad.asTriple()).distinct().count());
  }

  @Test
  void theSameWhateverTheThreads() {
    assertThat(run("--threads", "4", folder.toString()).out())
        .isEqualTo(run("--threads", "1", folder.toString()).out());
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("facts.tsv");
    CommandRun run = run("--format", "tsv", "-o", file.toString(), folder.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(file).content().startsWith("document\t");
    CommandRun failed = run("--ontology", folder.toString(), "-o", file + "2", folder.toString());
    assertThat(failed.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("cimenterie.txt", "harbour.txt", "facts.tsv");
    }
  }

  @Test
  void minConfidenceLeavesFactsOut() {
    String all = run("--format", "tsv", folder.toString()).out();
    String sure = run("--format", "tsv", "--min-confidence", "1", folder.toString()).out();
    assertThat(sure.lines().count()).isLessThan(all.lines().count());
  }

  @Test
  void readsStandardInput() {
    CommandRun run =
        CommandRun.of(
            CannedAnnotation.PIPELINES, "Le maire ouvre le parc.", "extract", "-", "--lang", "fr");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("stdin-").contains("no fact found");
  }

  private static CommandRun run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "extract";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    CommandRun run = CommandRun.of(CannedAnnotation.PIPELINES, "", all);
    assertThat(run.err()).as(Arrays.toString(arguments)).doesNotContain("internal error");
    return run;
  }
}
