package io.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Le titre|Le titre",
        "> une citation|une citation",
        "- un point|un point",
        "Le **gras**, l'*italique* et le __fort__|Le gras, l'italique et le fort",
        "[Renault](https://example.org/r) recule|Renault recule",
        "[Renault][1] recule|Renault recule",
        "![photo](a.png)Texte|Texte",
        "le code `x_y_z` reste|le code x_y_z reste",
        "snake_case_name et 2*3*4|snake_case_name et 2*3*4",
        "un <em>mot</em>, 3 < 4|un mot, 3 < 4",
        "3\\. pas une liste|3. pas une liste",
        "Le prix monte de 5 % - et après ?|Le prix monte de 5 % - et après ?"
      })
  void leavesTheWords(String markdown, String text) {
    assertThat(Markdown.plain(markdown)).isEqualTo(text);
  }

  @Test
  void dropsCodeCommentsRulesAndDefinitions() {
    String text =
        Markdown.plain(
            "Un.\n\n"
                + "```java\n"
                + "int x;\n"
                + "```\n\n"
                + "<!-- pas\n"
                + "ça -->\n"
                + "---\n\n"
                + "[1]: https://example.org\n"
                + "Deux.\n");
    assertThat(text).containsOnlyOnce("Un.").containsOnlyOnce("Deux.");
    assertThat(text.replaceAll("\\s+", "")).isEqualTo("Un.Deux.");
  }

  @Test
  void readsFrontMatter() {
    FrontMatter matter =
        FrontMatter.of(
            "---\ntitle: \"Un titre\"\nauthor: Jeanne Roy\ndate: 2024-03-05T10:00:00Z\nlang: fr\n"
                + "url: https://example.org/a\n---\nLe corps.\n");
    assertThat(matter.metadata().title()).contains("Un titre");
    assertThat(matter.metadata().author()).contains("Jeanne Roy");
    assertThat(matter.metadata().published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(matter.metadata().url()).contains("https://example.org/a");
    assertThat(matter.language()).contains("fr");
    assertThat(matter.body()).isEqualTo("Le corps.\n");
  }

  @Test
  void anUnclosedFenceIsNoFrontMatter() {
    assertThat(FrontMatter.of("---\ntitle: x\n").body()).isEqualTo("---\ntitle: x\n");
    assertThat(FrontMatter.of("").body()).isEmpty();
    assertThat(FrontMatter.of("---").body()).isEqualTo("---");
  }
}
