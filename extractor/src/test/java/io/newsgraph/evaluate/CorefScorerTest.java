package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.newsgraph.evaluate.CorefDocument.Mention;
import io.newsgraph.extract.Resolution;
import io.newsgraph.extract.Value;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorefScorerTest {

  private static final Path FILE = Fixtures.file("coreference.conll");

  @Test
  void theTextIsPutTogetherInFrenchTypography() throws IOException {
    assertThat(CorefFile.read(FILE).get(0).text())
        .isEqualTo(
            "Visite\n\nMarie Perrin dirige l'usine du Creusot. Elle a quitté cette ville avec sa"
                + " sœur. ");
  }

  @Test
  void mentionsAreReadWithTheirKinds() throws IOException {
    CorefDocument document = CorefFile.read(FILE).get(0);
    assertThat(document.mentions())
        .extracting(m -> CorefKind.of(document, m))
        .containsExactly(
            CorefKind.NAME, // Marie Perrin
            CorefKind.DEFINITE, // l'usine du Creusot
            CorefKind.NAME, // le Creusot
            CorefKind.PRONOUN, // Elle
            CorefKind.DEFINITE, // cette ville
            CorefKind.DEFINITE, // sa sœur
            CorefKind.PRONOUN); // sa
  }

  private static Extractions chains(String text) {
    Extractions hand = new Extractions(text);
    return hand.chain(
            EntityClass.PERSON, "Marie Perrin", hand.span("Marie Perrin", 0), hand.span("Elle", 0))
        .chain(EntityClass.PLACE, "Creusot", hand.span("Creusot", 0), hand.span("sa", 0));
  }

  @Test
  void headsMatchWhereTheWordsDiffer() throws IOException {
    CorefReport report =
        Evaluation.coreference(FILE, text -> chains(text).linked(), CorefOptions.entities());
    // key {Marie Perrin, Elle, sa} {le Creusot, cette ville}; found {Marie Perrin, Elle} {Creusot,
    // sa}
    assertThat(report.heads().mentions().precision()).isEqualTo(1);
    assertThat(report.heads().mentions().recall()).isCloseTo(4 / 5.0, within(1e-9));
    assertThat(report.heads().muc().precision()).isCloseTo(1 / 2.0, within(1e-9));
    assertThat(report.heads().muc().recall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(report.exact().mentions().precision()).isCloseTo(3 / 4.0, within(1e-9));
  }

  @Test
  void linksAreJudgedByKind() throws IOException {
    CorefReport report =
        Evaluation.coreference(FILE, text -> chains(text).linked(), CorefOptions.entities());
    assertThat(report.links()).containsEntry("pronoun", new CorefLinks.Count(1, 1, 0)).hasSize(1);
  }

  @Test
  void linksThatClaimsRelyOnAreCountedApart() throws IOException {
    CorefReport report =
        Evaluation.coreference(FILE, CorefScorerTest::withClaim, CorefOptions.entities());
    assertThat(report.links()).containsEntry(CorefLinks.CLAIMS, new CorefLinks.Count(1, 0, 0));
    assertThat(report.claimLinkPrecision()).isEqualTo(1);
  }

  private static LinkedExtraction withClaim(String text) {
    Extractions hand = chains(text);
    Resolution pronoun = new Resolution(Resolution.Kind.PRONOUN, "subject before it", 0.9);
    return hand.claim(
            new Value.Entity(0, hand.span("Elle", 0), Optional.of(pronoun)),
            "leaderOf",
            new Value.Entity(1, hand.span("Creusot", 0), Optional.empty()),
            false)
        .linked();
  }

  @Test
  void goldAsResponseIsPerfect() throws IOException {
    CorefReport report =
        Evaluation.coreference(FILE, CorefScorerTest::gold, CorefOptions.everything());
    assertThat(report.exact().conll()).isCloseTo(1, within(1e-9));
    assertThat(report.lines()).contains("  CoNLL F1 1.000");
  }

  private static LinkedExtraction gold(String text) {
    try {
      CorefDocument document = CorefFile.read(FILE).get(0);
      Extractions hand = new Extractions(text);
      for (int chain = 1; chain <= 4; chain++) {
        int wanted = chain;
        hand.chain(
            EntityClass.PERSON,
            "x",
            document.mentions().stream()
                .filter(m -> m.chain() == wanted)
                .map(m -> span(document, m))
                .toArray(Span[]::new));
      }
      return hand.linked();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Span span(CorefDocument document, Mention mention) {
    return document
        .tokens()
        .get(mention.begin())
        .span()
        .union(document.tokens().get(mention.end() - 1).span());
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.conll"), "#begin document (a); part 0\n1\tA\n");
    assertThatThrownBy(
            () ->
                Evaluation.coreference(
                    file, text -> chains(text).linked(), CorefOptions.entities()))
        .hasMessage(file + ":2: is no line of a coreference corpus");
  }
}
