package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.extract.Certainty;
import io.newsgraph.link.Fact;
import io.newsgraph.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

  @TempDir Path folder;

  @Test
  void readsAlternativesQualifiersAndOptional() throws IOException {
    GoldFact fact = GoldFile.read(Fixtures.file("gold.tsv")).get(1);
    assertThat(fact.relation()).containsExactly("acquired", "bought");
    assertThat(fact.certainty()).containsExactly("reported", "planned");
    assertThat(fact.source()).containsExactly("Les Échos");
    assertThat(fact.qualifiers())
        .isEqualTo(Map.of("price", List.of("1.2e9 EUR"), "seller", List.of("Orme Capital")));
    assertThat(GoldFile.read(Fixtures.file("gold.tsv")))
        .filteredOn(GoldFact::optional)
        .extracting(GoldFact::subject)
        .containsExactly(List.of("Paul Kerr"));
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreNoMatter() throws IOException {
    Path file = write("\uFEFFdoc\tsubject\trelation\tobject\tcertainty\r\n7\tA\tsued\tB\tasserted");
    assertThat(GoldFile.read(file)).extracting(GoldFact::document).containsExactly("7");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Path file = write("doc\tsubject\trelation\tobject\n7\tA\tsued\tB\n");
    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(GoldException.class)
        .hasMessage(file + ":1: has no column \"certainty\"");
  }

  @Test
  void wrongEncodingIsSaid() throws IOException {
    Path file = folder.resolve("gold.tsv");
    Files.write(file, "doc\tsubject\né".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> GoldFile.read(file)).hasMessageEndingWith("is not UTF-8");
  }

  @Test
  void aFolderIsExtractedAndScored() throws IOException {
    write("doc\tsubject\trelation\tobject\tcertainty\n7\tAcme\tsued\tBrill\tasserted\n");
    Files.writeString(folder.resolve("7.txt"), "Acme sued Brill.");
    FactReport report =
        Evaluation.folder(folder, article -> List.of(fact(article.getFileName().toString())));
    assertThat(report.score().truth()).isEqualTo(new Prf(1, 0, 1));
  }

  @Test
  void aFolderWithoutArticlesIsRefused() throws IOException {
    write("doc\tsubject\trelation\tobject\tcertainty\n");
    assertThatThrownBy(() -> Evaluation.folder(folder, article -> List.of()))
        .hasMessageContaining("has no article");
  }

  private static Fact fact(String document) {
    return new Fact(
        document,
        "Acme",
        "sued",
        "Brill",
        Certainty.ASSERTED,
        Optional.empty(),
        Map.of(),
        new Span(0, 16),
        "Acme sued Brill.",
        0.9);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.tsv"), text);
  }
}
