package io.newsgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions become sentences by the rules of the grammar. */
class GrammarTest {

  private static List<Reading> readings(String question, Language language) {
    return new Rewriter(GrammarReader.read(language)).readings(question.replaceAll(" ?\\?$", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Qui dirige Airbus ?|Paul Durand dirige Airbus.",
        "fr|Qui Airbus a-t-elle embauché ?|Airbus a embauché Paul Durand.",
        "fr|Qu'a racheté Airbus ?|Airbus a racheté ChatGPT.",
        "fr|Où est née Alice Martin ?|Alice Martin est née à Marseille.",
        "fr|Quand a été fondée Airbus ?|Airbus a été fondée en 1987.",
        "fr|Airbus utilise-t-il Oria ?|Airbus utilise Oria.",
        "en|Who runs Boeing?|Paul Harris runs Boeing.",
        "en|Whom did Boeing hire?|Boeing did hire Paul Harris.",
        "en|Where is Boeing based?|Boeing is based in Boston.",
        "en|Has Boeing bought Intel?|Boeing has bought Intel.",
        "en|How many people does Boeing employ?|Boeing employs 4,321 people."
      })
  void aQuestionBecomesASentence(String tag, String question, String sentence) {
    assertThat(readings(question, Language.ofTag(tag).orElseThrow()))
        .extracting(reading -> reading.sentences().get(0))
        .contains(sentence);
  }

  @Test
  void twoRelationsBecomeTwoSentences() {
    assertThat(readings("Who runs the company that bought Intel?", Language.ENGLISH))
        .extracting(Reading::sentences)
        .contains(List.of("Paul Harris runs Siemens.", "Siemens bought Intel."));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFillerIsFoundAgainByItsMark(Language language) {
    assertThat(GrammarReader.read(language).unknowns().values().stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(
            filling ->
                assertThat(filling.words().replaceAll("[ ,]", "") + "000000")
                    .contains(filling.mark().substring(0, Math.min(4, filling.mark().length()))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTokenOfARuleIsKnown(Language language) {
    Grammar grammar = GrammarReader.read(language);
    assertThat(
            grammar.rules().stream()
                .flatMap(rule -> rule.sentences().stream())
                .flatMap(GrammarTest::tokens))
        .isNotEmpty()
        .isSubsetOf(grammar.unknowns().keySet());
  }

  private static Stream<String> tokens(String sentence) {
    return Pattern.compile("\\{(\\p{Alpha}+)\\}")
        .matcher(sentence)
        .results()
        .map(result -> result.group(1));
  }

  @ParameterizedTest
  @CsvSource({"fr,Pourquoi les prix montent", "en,Why is the sky blue"})
  void whatNoRuleMatchesHasNoReading(String tag, String question) {
    assertThat(readings(question, Language.ofTag(tag).orElseThrow())).isEmpty();
  }
}
