package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gazetteer made from labels links the names of an article. */
class GazetteerCommandTest {

  private static final String LABEL = " <http://www.w3.org/2000/01/rdf-schema#label> ";
  private static final String ALT = " <http://www.w3.org/2004/02/skos/core#altLabel> ";
  private static final String P31 = " <http://www.wikidata.org/prop/direct/P31> ";
  private static final String TYPE = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";

  @TempDir private Path folder;

  private Path labels;
  private Path classes;
  private Path gazetteer;

  @BeforeEach
  void files() throws IOException {
    gazetteer = folder.resolve("names.ttl");
    labels = folder.resolve("labels.nt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(labels))) {
      out.write(
          String.join(
                  "\n",
                  wd("9000001") + LABEL + "\"Orvalis\"@fr .",
                  wd("9000001") + ALT + "\"Orvalis SA\"@en .",
                  wd("9000002") + LABEL + "\"Terrax\"@en .",
                  wd("9000003") + LABEL + "\"Terrax\"@fr .",
                  wd("9000004") + LABEL + "\"nom sans majuscule\"@fr .",
                  wd("9000005") + LABEL + "\"Sans Classe\"@fr .",
                  wd("312") + ALT + "\"Apple Computer Company\"@en .",
                  wd("9000006") + LABEL + "\"Nome Italiano\"@it .",
                  "<http://dbpedia.org/resource/Caf\\u00E9_Noir>" + LABEL + "\"Café Noir\"@en .")
              .getBytes(StandardCharsets.UTF_8));
    }
    classes =
        Files.writeString(
            folder.resolve("classes.nt"),
            String.join(
                "\n",
                wd("9000001") + P31 + wd("4830453") + " .",
                wd("9000002") + P31 + wd("783794") + " .",
                wd("9000003") + P31 + wd("43229") + " .",
                wd("9000004") + P31 + wd("5") + " .",
                wd("9000005") + P31 + wd("9999999") + " .",
                wd("312") + P31 + wd("4830453") + " .",
                "<http://dbpedia.org/resource/Caf\\u00E9_Noir>"
                    + TYPE
                    + "<http://dbpedia.org/ontology/Company> ."));
  }

  private static String wd(String number) {
    return "<http://www.wikidata.org/entity/Q" + number + ">";
  }

  private CommandRun make(Path... files) {
    String[] arguments = new String[files.length + 4];
    arguments[0] = "gazetteer";
    arguments[1] = "import";
    for (int i = 0; i < files.length; i++) {
      arguments[i + 2] = files[i].toString();
    }
    arguments[files.length + 2] = "-o";
    arguments[files.length + 3] = gazetteer.toString();
    return CommandRun.of(arguments);
  }

  @Test
  void keepsWhatHasAClassAndAName() throws IOException {
    CommandRun run = make(labels, classes);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("5 names written; left out: 1 things of no class of ours, 1 without")
        .doesNotContain("italiano");
    assertThat(Files.readString(gazetteer))
        .contains("<https://newsgraph.example/entity/wikidata-Q9000001> a ng:Organization ;")
        .contains("skos:altLabel \"Orvalis SA\"@en")
        .contains("<https://newsgraph.example/entity/Apple> a ng:Organization ;")
        .contains("owl:sameAs <http://dbpedia.org/resource/Café_Noir>")
        .doesNotContain("Sans Classe")
        .doesNotContain("majuscule");
  }

  @Test
  void isTheSameWhateverTheOrderOfTheFiles() throws IOException {
    make(labels, classes);
    String one = Files.readString(gazetteer);
    make(classes, labels);
    assertThat(Files.readString(gazetteer)).isEqualTo(one);
  }

  @Test
  void linksWhatOneThingBearsAndKeepsCandidatesOfTheRest() throws IOException {
    make(labels, classes);
    CannedAnnotation.article("cimenterie.txt", folder);
    CommandRun run =
        CommandRun.of(
            CannedAnnotation.PIPELINES,
            "",
            "extract",
            "--format",
            "ttl",
            "--gazetteer",
            gazetteer.toString(),
            folder.resolve("cimenterie.txt").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("e:wikidata-Q9000001\\s")
        .containsPattern("owl:sameAs\\s+wd:Q9000001")
        .containsPattern("ng:candidate\\s+wd:Q9000002\\s*,\\s*wd:Q9000003")
        .doesNotContainPattern("owl:sameAs\\s+wd:Q900000[23]");
  }

  @Test
  void badInputIsOneLineAndLeavesNothing() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.nt"), "<a> <b> \"c\" .\n<d <e> .\n");
    assertThat(make(broken).exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(make(broken).problems()).hasSize(1);
    assertThat(make(folder.resolve("missing.nt")).problems()).hasSize(1);
    assertThat(make(classes).exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gazetteer).doesNotExist();
  }
}
