package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.link.LinkedExtraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeNetScorerTest {

  private static final Path FILE = Fixtures.file("knowledgenet.jsonl");

  /** Everything right but the relative pronoun, and a wrong place of birth in the first passage. */
  private static LinkedExtraction read(String text) {
    Extractions hand = new Extractions(text);
    if (!text.contains("Ada")) {
      return hand.linked();
    }
    return hand.chain(
            EntityClass.PERSON,
            "Ada Berg",
            hand.span("Ada Berg", 0),
            hand.span("She", 0),
            hand.span("Ada Berg", 1))
        .chain(EntityClass.ORGANIZATION, "Norvik", hand.span("Norvik", 0), hand.span("Norvik", 1))
        .chain(EntityClass.PLACE, "Oslo", hand.span("Oslo", 0))
        .claim(0, "bornIn", 2, false)
        .claim(0, "ceoOf", 1, true)
        .linked();
  }

  @Test
  void aClaimHoldsInTheSentencesItRestsOnOnly() throws IOException {
    KnowledgeNetReport report =
        Evaluation.knowledgeNet(FILE, KnowledgeNetScorerTest::read, KnowledgeNetOptions.all());
    assertThat(report.byProperty().get("PLACE_OF_BIRTH")).isEqualTo(new Prf(1, 0, 2));
    assertThat(report.errors())
        .anyMatch(line -> line.startsWith("MISSED\t1\twho\tPLACE_OF_BIRTH\tOslo\t"));
  }

  @Test
  void negatedClaimsAreNoFacts() throws IOException {
    KnowledgeNetReport report =
        Evaluation.knowledgeNet(FILE, KnowledgeNetScorerTest::read, KnowledgeNetOptions.all());
    assertThat(report.byProperty().get("CEO")).isEqualTo(new Prf(0, 0, 1));
  }

  @Test
  void mentionsOfTheChainsAreExpandedAndTheDirectionIsTurned() throws IOException {
    KnowledgeNetReport report =
        Evaluation.knowledgeNet(
            FILE,
            text -> {
              Extractions hand = new Extractions(text);
              return hand.chain(
                      EntityClass.PERSON, "Ada Berg", hand.span("Ada Berg", 0), hand.span("She", 0))
                  .chain(EntityClass.ORGANIZATION, "Norvik", hand.span("Norvik", 1))
                  .claim(0, "ceoOf", 1, false)
                  .linked();
            },
            new KnowledgeNetOptions(Set.of(1), 1, 2));
    assertThat(report.byProperty().get("CEO")).isEqualTo(new Prf(1, 0, 1));
    assertThat(report.total()).isEqualTo(new Prf(1, 0, 3));
  }

  @Test
  void wrongIsOnlyWhatThePassageListsExhaustively() throws IOException {
    KnowledgeNetReport report =
        Evaluation.knowledgeNet(
            FILE,
            text -> {
              Extractions hand = new Extractions(text);
              return hand.chain(EntityClass.PERSON, "Ada Berg", hand.span("Ada Berg", 1))
                  .chain(EntityClass.PLACE, "Bergen", hand.span("Bergen", 0))
                  .claim(0, "bornIn", 1, false)
                  .claim(0, "livesIn", 1, false)
                  .linked();
            },
            new KnowledgeNetOptions(Set.of(), 1, 1));
    assertThat(report.byProperty().get("PLACE_OF_BIRTH")).isEqualTo(new Prf(0, 1, 2));
    assertThat(report.byProperty()).doesNotContainKey("PLACE_OF_RESIDENCE");
  }

  @Test
  void aDocumentThatFailsCountsAsMissedAndIsNamed() throws IOException {
    KnowledgeNetReport report =
        Evaluation.knowledgeNet(
            FILE,
            text -> {
              throw new IllegalStateException("too long");
            },
            KnowledgeNetOptions.all());
    assertThat(report.total()).isEqualTo(new Prf(0, 0, 3));
    assertThat(report.failures()).hasSize(2).first().asString().contains("document 1", "too long");
  }

  @Test
  void everyRelationOfTheMappingIsKnown() {
    assertThat(Resources.table("knowledgenet-properties.tsv"))
        .extracting(row -> row.get("relation"))
        .isSubsetOf(Relations.all());
  }

  @Test
  void aLineThatIsNoDocumentIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("kn.jsonl"), "{\"fold\": 1}\n");
    assertThatThrownBy(
            () ->
                Evaluation.knowledgeNet(
                    file, KnowledgeNetScorerTest::read, KnowledgeNetOptions.all()))
        .hasMessage(file + ":1: is no KnowledgeNet document");
  }
}
