package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  private static final LinePatterns FRENCH = LinePatterns.read("lines-fr.tsv");
  private static final LinePatterns ENGLISH = LinePatterns.read("lines-en.tsv");

  private static Layout french(String text) {
    return new Layout(text, FRENCH, List.of(Pattern.compile("Lire aussi")));
  }

  private static Layout english(String text) {
    return new Layout(text, ENGLISH, List.of());
  }

  private static List<String> segments(String text, Layout layout) {
    return layout.segments().stream()
        .map(s -> (s.heading() ? "# " : "") + text.substring(s.begin(), s.end()))
        .toList();
  }

  @Test
  void theHeadlineStandsByItself() {
    String text = "Acme achète Zed\n\nLe groupe a signé hier. Il paiera demain.\n\nFin du texte.\n";
    assertThat(segments(text, french(text)))
        .containsExactly(
            "# Acme achète Zed", "Le groupe a signé hier. Il paiera demain.", "Fin du texte.");
  }

  @Test
  void aHeadingBetweenParagraphsIsOne() {
    String text = "Titre de presse\n\nUn paragraphe.\n\nLes suites\n\nUn autre paragraphe.";
    assertThat(segments(text, french(text))).contains("# Les suites");
  }

  @Test
  void aTextOfOneLineIsNoHeading() {
    assertThat(french("Acme achète Zed").segments())
        .extracting(Layout.Segment::heading)
        .containsExactly(false);
  }

  @Test
  void theTopicBeforeAColonIsCutOffTheHeadline() {
    String text = "Batteries : Verkor livre Renault\n\nLe texte suit.";
    assertThat(segments(text, french(text)))
        .containsExactly("# Batteries : ", "# Verkor livre Renault", "Le texte suit.");
  }

  @Test
  void hardWrappedLinesAreJoinedAndShortOnesAreNot() {
    String text =
        "Un titre court\n\n"
            + "Le groupe a annoncé mardi la vente de sa filiale de transport\n"
            + "au fonds belge Hydra pour une somme qui n'a pas été rendue\n"
            + "publique.\n\n"
            + "Premier encart\nSecond encart\n";
    assertThat(segments(text, french(text)))
        .anySatisfy(s -> assertThat(s).startsWith("Le groupe").endsWith("publique."))
        .contains("# Premier encart", "Second encart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TOULOUSE (AFP) - Le groupe recrute.|Le groupe recrute.",
        "PARIS, 3 mars (Reuters) – Le groupe recrute.|Le groupe recrute.",
        "BORDEAUX - Le groupe recrute.|Le groupe recrute.",
        "REPORTAGE. Le groupe recrute.|Le groupe recrute.",
        "Le groupe - recrute.|Le groupe - recrute.",
        "EDF recrute.|EDF recrute."
      })
  void whatOpensAFrenchParagraphIsCutOff(String paragraph, String rest) {
    String text = "Titre\n\n" + paragraph + "\n\nFin.";
    assertThat(segments(text, french(text))).element(1).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LONDON, March 3 (Reuters) - The group hires.|The group hires.",
        "SAN FRANCISCO (AP) — The group hires.|The group hires.",
        "The group - hires.|The group - hires."
      })
  void whatOpensAnEnglishParagraphIsCutOff(String paragraph, String rest) {
    String text = "Title\n\n" + paragraph + "\n\nEnd.";
    assertThat(segments(text, english(text))).element(1).isEqualTo(rest);
  }

  @Test
  void bylineAndPublicationLineAreReadAndDropped() {
    String text =
        "Titre\n\nPar Lise Ferrand\nPublié le 9 septembre 2025 à 7 h 12\n\nLe groupe recrute.\n";
    Layout layout = french(text);
    assertThat(layout.author()).contains("Lise Ferrand");
    assertThat(layout.published()).contains(LocalDate.of(2025, 9, 9));
    assertThat(segments(text, layout)).containsExactly("# Titre", "Le groupe recrute.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published 9 October 2025|2025-10-09",
        "Published on Oct 9, 2025 at 8:15|2025-10-09",
        "Updated: 2025-10-09|2025-10-09",
        "By Ann Lee, 9 October 2025|2025-10-09"
      })
  void englishDatesAreRead(String line, LocalDate date) {
    assertThat(english("Title\n\n" + line + "\n\nThe group hires.").published()).contains(date);
  }

  @Test
  void anImpossibleDateIsNone() {
    assertThat(french("Titre\n\nPublié le 31 février 2025\n\nTexte.").published()).isEmpty();
  }

  @Test
  void aBylineIsNoSentenceThatBeginsLikeOne() {
    String text = "Titre\n\nPar ailleurs, le groupe recrute.\n";
    assertThat(segments(text, french(text))).contains("Par ailleurs, le groupe recrute.");
  }

  @Test
  void linesThatAreNoTextAreDropped() {
    String text = "Titre\n\nmusk-twitter-photo\nLire aussi : la suite\n***\n\nTexte ici.";
    assertThat(segments(text, french(text))).containsExactly("# Titre", "Texte ici.");
  }

  @Test
  void anEmptyTextHasNoSegments() {
    assertThat(french("").segments()).isEmpty();
    assertThat(french(" \n\n ").segments()).isEmpty();
  }
}
