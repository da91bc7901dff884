package io.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|L’usine de Dunkerque sera vendue au groupe belge avant la fin de l’année.",
        "en|The plant will be sold to a Belgian group before the end of the year.",
        "de|Das Werk wird vor Ende des Jahres an eine belgische Gruppe verkauft.",
        "es|La fábrica será vendida a un grupo belga antes de que termine el año.",
        "it|Lo stabilimento sarà venduto a un gruppo belga prima della fine dell’anno.",
        "pt|A fábrica será vendida a um grupo belga antes do fim do ano, segundo o jornal.",
        "nl|De fabriek wordt voor het einde van het jaar aan een Belgische groep verkocht.",
        "und|Завод будет продан бельгийской группе до конца года.",
        "und|OK",
        "und|''"
      })
  void guesses(String tag, String text) {
    assertThat(LanguageDetection.guess(text).tag()).isEqualTo(tag);
  }

  @Test
  void onlySupportedLanguagesAreLanguages() {
    assertThat(new LanguageDetection.Guess("fr", 0.4).language()).contains(Language.FRENCH);
    assertThat(new LanguageDetection.Guess("de", 0.4).language()).isEqualTo(Optional.empty());
    assertThat(new LanguageDetection.Guess("und", 0).language()).isEqualTo(Optional.empty());
  }

  @Test
  void aFewForeignWordsDoNotChangeTheGuess() {
    String text =
        "La start-up a présenté « The Art of the Deal » à la presse, et le public de la salle est"
            + " resté sans voix.";
    assertThat(LanguageDetection.guess(text).tag()).isEqualTo("fr");
  }
}
