package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands over a store in a folder. */
class StoreCommandsTest {

  @TempDir private Path folder;
  private String store;
  private Path article;

  @BeforeEach
  void build() throws IOException {
    store = folder.resolve("db").toString();
    article = CannedAnnotation.article("cimenterie.txt", folder);
    CannedAnnotation.article("harbour.txt", folder);
    assertThat(run("build", folder.toString()).exitCode()).isZero();
  }

  @Test
  void buildPrintsFactsOfFewArticlesAndASummary() throws IOException {
    Files.writeString(article, Files.readString(article) + "\n");
    CommandRun run = run("build", article.toString());
    assertThat(run.out())
        .contains("  asserted  Claire Vasseur  ceoOf  Orvalis (role PDG)\n")
        .contains("db: 1 article stored with ");
    assertThat(run("build", article.toString()).out())
        .isEqualTo(store + ": 0 articles stored with 0 facts, 1 unchanged.\n");
    assertThat(run("build", "--quiet", "--again", article.toString()).out()).isEmpty();
  }

  @Test
  void queryAnswersAQuestionOfTheCatalogue() {
    CommandRun run = run("query", "who-runs", "--param", "organization=orvalis");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Claire Vasseur").contains("(1 row)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tsv|?firm\\n<https://newsgraph.example/entity/Orvalis-organization>\\n",
        "csv|firm\\r\\nhttps://newsgraph.example/entity/Orvalis-organization\\r\\n",
      })
  void queryPrintsEachFormat(String format, String expected) {
    CommandRun run = run("query", "SELECT ?firm { ?who ng:ceoOf ?firm }", "--format", format);
    assertThat(run.out()).isEqualTo(expected.translateEscapes());
  }

  @Test
  void csvKeepsSpreadsheetsFromRunningFormulas() {
    CommandRun run =
        run(
            "query",
            "SELECT * { VALUES (?a ?b) { (\"=1+1\" \"-5\") (\"a,b\" \"say \\\"x\\\"\") } }",
            "--format",
            "csv");
    assertThat(run.out()).isEqualTo("a,b\r\n'=1+1,-5\r\n\"a,b\",\"say \"\"x\"\"\"\r\n");
  }

  @Test
  void queryAnswersYesAndGraphs() {
    assertThat(run("query", "ASK { ?who ng:ceoOf ?firm }").out()).isEqualTo("yes\n");
    assertThat(run("query", "CONSTRUCT WHERE { ?who ng:ceoOf ?firm }").out())
        .contains("e:Claire_Vasseur-person");
  }

  @Test
  void queryTakesAFile() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain.rq"), "ASK { ?who ng:ceoOf ?firm }");
    assertThat(run("query", plain.toString()).out()).isEqualTo("yes\n");
    Path own =
        Files.writeString(
            folder.resolve("own.rq"),
            """
            #+ summary: Who runs it?
            #+ summary@fr: Qui la dirige ?
            #+ parameters:
            #+   firm (entity): the firm | la société
            #+ example: firm=Orvalis
            SELECT ?who { ?who ng:ceoOf ?firm }
            """);
    assertThat(run("query", own.toString(), "-p", "firm=Orvalis").out()).contains("Claire");
  }

  @Test
  void queryFaultsAreUsageErrorsOfOneLine() {
    assertUsage("line 1, column", "query", "SELECT ?s { ?s ?p }");
    assertUsage("no question is called", "query", "who-rnus");
    assertUsage("organization", "query", "who-runs");
    assertUsage("colour", "query", "who-runs", "-p", "organization=Orvalis", "-p", "colour=red");
    assertUsage("takes no parameters", "query", "ASK { ?s ?p ?o }", "-p", "a=b");
    assertUsage("", "query", "DELETE WHERE { ?s ?p ?o }");
  }

  @Test
  void missingQueryFileIsBadInput() {
    CommandRun run = run("query", folder + "/none.rq");
    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
  }

  @Test
  void anAnswerCutShortSaysSo() {
    CommandRun run = run("query", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "--format", "tsv");
    assertThat(run.exitCode()).isEqualTo(ExitCode.LIMIT);
    assertThat(run.problems()).hasSize(1);
  }

  @Test
  void removeTakesADocumentOutAndBuildBringsItBack() {
    assertThat(run("remove", "cimenterie.txt").exitCode()).isZero();
    assertThat(run("query", "ASK { ?who ng:ceoOf ?firm }").out()).isEqualTo("no\n");
    assertThat(run("remove", "cimenterie.txt").exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run("remove", "cimenterie.txt", "harbour.txt").exitCode())
        .isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run("build", folder.toString()).out()).contains("2 articles stored");
  }

  @Test
  void explainShowsTheSentenceItsPlaceAndItsSource() {
    assertThat(run("explain", "claire vasseur", "ceoOf", "Orvalis").out())
        .contains("Claire Vasseur  ceoOf  Orvalis\n", "  asserted, ", "a fact of the graph\n")
        .contains("  article: cimenterie.txt", ": \"Claire Vasseur est la PDG d’Orvalis.\"\n");
    assertThat(run("explain", "Orvalis", "sold").out())
        .contains("reported, because of \"aurait\"", "no fact of the graph", "source: Le Rhône");
    assertThat(run("explain", "Janet Pike", "spouse").out()).isEqualTo("No article says so.\n");
  }

  @Test
  void explainOfWhatIsUnknownIsAUsageError() {
    assertUsage("\"Nobody Here\"", "explain", "Nobody Here");
    assertUsage("\"frobs\"", "explain", "Orvalis", "frobs");
  }

  @ParameterizedTest
  @CsvSource({"ttl,TURTLE", "trig,TRIG", "nt,NT", "nq,NQ", "jsonld,JSONLD", "rdfxml,RDFXML"})
  void exportIsReadBackAndIsTheSameEachTime(String format, String lang) throws IOException {
    Path file = folder.resolve("out." + format);
    assertThat(run("export", "--format", format, "-o", file.toString()).exitCode()).isZero();
    String out = run("export", "--format", format).out();
    assertThat(file).content().isEqualTo(out);
    DatasetGraph read =
        RDFParser.fromString(out, RDFLanguages.nameToLang(lang))
            .base("http://x.example/")
            .toDatasetGraph();
    Graph union = read.getDefaultGraph().isEmpty() ? read.getUnionGraph() : read.getDefaultGraph();
    assertThat(
            union.contains(
                Node.ANY,
                Ng.term("ceoOf"),
                NodeFactory.createURI("https://newsgraph.example/entity/Orvalis-organization")))
        .isTrue();
  }

  @Test
  void exportLeavesTheTextOutWhenAsked() {
    assertThat(run("export", "--no-text").out()).doesNotContain("nif:isString \"");
  }

  @Test
  void exportSelectsAPartOfTheGraph() {
    assertThat(run("export", "--format", "sif").out()).contains("Claire Vasseur\tceoOf\tOrvalis\n");
    assertThat(run("export", "--format", "sif", "--relations", "bought,acquired").out())
        .doesNotContain("ceoOf");
    assertThat(run("export", "--format", "sif", "--certainty", "Reported").out())
        .doesNotContain("ceoOf");
    assertThat(run("export", "--format", "sif", "--focus", "orvalis").out()).contains("ceoOf");
    assertThat(run("export", "--format", "sif", "--since", "2999").out()).isEmpty();
  }

  @Test
  void exportRefusesASelectionThatMakesNoSense() {
    assertUsage("writes everything", "export", "--format", "ttl", "--focus", "Orvalis");
    assertUsage("called \"Nobody\"", "export", "--format", "gexf", "--focus", "Nobody");
    assertUsage("called \"loves\"", "export", "--format", "gexf", "--relations", "loves");
    assertUsage("--since", "export", "--format", "gexf", "--since", "last year");
    assertUsage("--hops", "export", "--format", "gexf", "--focus", "Orvalis", "--hops", "0");
    assertUsage("'sure'", "export", "--format", "gexf", "--certainty", "sure");
  }

  @Test
  void unknownFormatIsAUsageError() {
    assertUsage("'docx'", "export", "--format", "docx");
  }

  @Test
  void verifyFindsNoFaultInWhatWasBuilt() {
    CommandRun run = run("verify");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("db: 2 documents, ").endsWith(", no fault.\n");
  }

  @Test
  void verifyReportsAQuoteThatIsNotVerbatim() {
    try (Store open = Store.open(store)) {
      String iri = open.documents().firstKey();
      Graph graph = GraphMemFactory.createDefaultGraph();
      open.read(
          dataset -> {
            dataset.getGraph(NodeFactory.createURI(iri)).stream().forEach(graph::add);
            return iri;
          });
      Triple anchor = graph.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY).findFirst().orElseThrow();
      graph.delete(anchor);
      graph.add(anchor.getSubject(), Nif.ANCHOR_OF, NodeFactory.createLiteralString("Never."));
      open.replace(List.of(new StoredDocument(iri, graph, open.documents().get(iri))));
    }
    CommandRun run = run("verify");
    assertThat(run.exitCode()).isEqualTo(ExitCode.STORE_DAMAGED);
    assertThat(run.err()).contains("not verbatim: Never.");
  }

  @Test
  void mergeLetsOneEntityCountAsAnotherUntilSplit() {
    assertThat(run("merge", "Orvalis", "Janet Pike").out())
        .isEqualTo("Orvalis counts as Janet Pike from now on.\n");
    assertThat(run("merge", "Orvalis", "Janet Pike").out()).contains(" already.");
    String firm = "SELECT ?firm { ?who ng:ceoOf ?firm }";
    assertThat(run("query", firm).out()).contains("Janet_Pike");
    assertThat(run("build", "--again", folder.toString()).exitCode()).isZero();
    assertThat(run("query", firm).out()).contains("Janet_Pike");
    assertThat(run("verify").exitCode()).isZero();
    assertThat(run("split", "Orvalis").out()).isEqualTo("Orvalis stands for itself again.\n");
    assertThat(run("query", firm).out()).contains("Orvalis");
    assertUsage("is not merged", "split", "Orvalis");
    assertUsage("\"Nobody\"", "merge", "Nobody", "Orvalis");
  }

  @Test
  void statusCounts() {
    assertThat(run("status").out()).contains("documents   2\n");
  }

  @Test
  void completionNamesEveryCommandAndOption() {
    assertThat(run("completion").out()).contains("build").contains("--min-confidence");
  }

  private void assertUsage(String reason, String... arguments) {
    CommandRun run = run(arguments);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.problems()).singleElement().asString().contains(reason);
    assertThat(run.out()).isEmpty();
  }

  private CommandRun run(String... arguments) {
    boolean usesStore = !arguments[0].equals("completion");
    String[] all = Arrays.copyOf(arguments, arguments.length + (usesStore ? 2 : 0));
    if (usesStore) {
      all[arguments.length] = "--store";
      all[arguments.length + 1] = store;
    }
    return CommandRun.of(CannedAnnotation.PIPELINES, "", all);
  }
}
