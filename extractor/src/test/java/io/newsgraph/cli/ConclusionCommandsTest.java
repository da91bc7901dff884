package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.Stores;
import io.newsgraph.store.Store;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands show of conclusions, evidence and disagreement. */
class ConclusionCommandsTest {

  @TempDir private Path folder;
  private String location;

  @BeforeEach
  void build() {
    location = folder.resolve("db").toString();
    try (Store store = Store.openOrCreate(location)) {
      store.replace(Stores.documents());
    }
  }

  @Test
  void inferKeepsConclusionsUntilTheyAreRemoved() {
    String asked = "ASK { e:Borealis-organization ng:subsidiaryOf e:Draco-organization }";
    assertThat(run("query", asked).out()).isEqualTo("no\n");
    assertThat(run("query", "--infer", asked).out()).isEqualTo("yes\n");
    assertThat(run("query", asked).out()).isEqualTo("no\n");
    assertThat(run("infer").out()).contains("transitive", "symmetric");
    assertThat(run("query", asked).out()).isEqualTo("yes\n");
    assertThat(run("verify").exitCode()).isZero();
    assertThat(run("infer", "--remove").exitCode()).isZero();
    assertThat(run("query", asked).out()).isEqualTo("no\n");
  }

  @Test
  void exportMarksConclusions() {
    assertThat(run("export", "--format", "trig").out()).doesNotContain("ng:Inferred");
    assertThat(run("export", "--format", "trig", "--infer").out())
        .contains("graph/inferred", "ng:certainty ng:Inferred");
  }

  @Test
  void graphFormatsMarkConclusionsToo() {
    String inferred = "entity/Borealis-organization,https://newsgraph.example/entity/Draco";
    assertThat(run("export", "--format", "csv").out()).doesNotContain(inferred);
    String row =
        run("export", "--format", "csv", "--infer")
            .out()
            .lines()
            .filter(line -> line.contains(inferred))
            .findFirst()
            .orElseThrow();
    assertThat(row).contains(",subsidiaryOf,inferred,", "fr/orbital.txt");
    assertThat(run("export", "--format", "sif", "--infer", "--certainty", "inferred").out())
        .contains("Borealis\tsubsidiaryOf\tDraco")
        .doesNotContain("Ada Bloom\tceoOf");
    assertThat(run("export", "--format", "dot", "--infer", "--focus", "Borealis").out())
        .contains("class=\"inferred\"", "arrowhead=\"empty\"");
  }

  @Test
  void explainShowsRuleAndPremises() {
    String out = run("explain", "--infer", "Borealis", "subsidiaryOf", "Draco").out();
    assertThat(out)
        .contains("Borealis  subsidiaryOf  Draco", "inferred: transitive, a part of a part")
        .contains("because: Borealis  subsidiaryOf  Cygnus (asserted, fr/orbital.txt");
  }

  @Test
  void explainShowsDisagreementSideBySide() {
    String out = run("explain", "Vega", "acquired", "Lyre").out();
    assertThat(out).startsWith("Articles disagree: Vega  acquired  Lyre\n");
    assertThat(out.lines().filter(line -> line.matches("  (asserted|negated) .*"))).hasSize(2);
    assertThat(run("explain", "Marta Silva").out()).doesNotContain("disagree");
  }

  @Test
  void queryExplainsEachRow() {
    String out = run("query", "--explain", "who-runs", "-p", "organization=Vega").out();
    assertThat(out)
        .contains("== e:Ada_Bloom-person")
        .contains("\"Ada Bloom, PDG de Vega depuis 2019, l’a annoncé.\"");
    assertThat(run("query", "--explain", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").out())
        .contains("== ");
  }

  @Test
  void rulesAreListedAndUnknownOnesRefused() {
    assertThat(run("infer", "--list").out()).contains("chief-bought", "when named");
    CommandRun run = run("infer", "--rule", "magic");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.problems()).singleElement().asString().contains("chief-bought");
  }

  @Test
  void askTellsWhatIsRumoured() {
    CommandRun run = run("ask", "What is rumoured about Paul Kern?");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("rumour: \"Selon Le Phare, elle aurait recruté Paul Kern.\"")
        .contains("fr/rachat.txt, Le Phare, 2024-03-05, according to Le Phare");
    assertThat(run("ask", "--sparql", "What is rumoured about Paul Kern?").out())
        .contains("ng:Reported");
  }

  @Test
  void askSaysWhatItDoesNotUnderstand() {
    CommandRun run = run("ask", "Why do the lawsuits rise");
    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run.problems()).singleElement().asString().contains("nearest in the catalogue");
    assertThat(run("ask", "").exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
  }

  private CommandRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = location;
    return CommandRun.of(CannedAnnotation.PIPELINES, "", all);
  }
}
