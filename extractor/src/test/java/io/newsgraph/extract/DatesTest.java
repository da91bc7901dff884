package io.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and durations of sentences published on Wednesday, 14 May 2025. */
class DatesTest {

  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2025, 5, 14));
  private static final Map<Language, LexiconIndex> INDEXES = new EnumMap<>(Language.class);

  /** A clause whose verb is in the past, or in the future, with these words behind it. */
  private static List<String> times(
      Language language, boolean ahead, String words, Optional<LocalDate> published) {
    boolean french = language == Language.FRENCH;
    StringBuilder text =
        new StringBuilder(french ? "Elle|elle|PRON|2|nsubj " : "She|she|PRON|2|nsubj ");
    if (ahead) {
      text.append(
          french
              ? "vendra|vendre|VERB|0|root|VerbForm=Fin+Tense=Fut "
              : "sell|sell|VERB|0|root|VerbForm=Inf will|will|AUX|2|aux ");
    } else {
      text.append(
          french
              ? "vendit|vendre|VERB|0|root|VerbForm=Fin+Tense=Past "
              : "sold|sell|VERB|0|root|VerbForm=Fin+Tense=Past ");
    }
    for (String word : words.split(" ")) {
      text.append(word).append('|').append(word).append("|NOUN|2|obl ");
    }
    Metadata metadata =
        new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), published);
    AnnotatedDocument document = ParsedText.document(language, metadata, text.toString());
    LexiconIndex index =
        INDEXES.computeIfAbsent(
            language,
            l -> new LexiconIndex(LexiconReader.of(OntologyFiles.path("ontology")).read(l)));
    Times found = new Dates(index).of(document.document(), document.sentences().get(0));
    List<String> out = new ArrayList<>();
    found.dates().forEach(d -> out.add(d.key() + " " + d.date().iso()));
    found.durations().forEach(d -> out.add("duration " + d.iso()));
    return out;
  }

  @ParameterizedTest
  @CsvSource({
    "mercredi, date 2025-05-14, date 2025-05-14",
    "lundi, date 2025-05-12, date 2025-05-19",
    "mardi dernier, date 2025-05-13, date 2025-05-13",
    "mercredi prochain, date 2025-05-21, date 2025-05-21",
    "en mars, date 2025-03, date 2026-03",
    "depuis septembre dernier, from 2024-09, from 2024-09",
    "le 3 juin, date 2024-06-03, date 2025-06-03",
    "hier, date 2025-05-13, date 2025-05-13",
    "l'an dernier, date 2024, date 2024",
    "jusqu'à l'année prochaine, until 2026, until 2026",
    "il y a dix ans, date 2015, date 2015",
    "il y a trois mois, date 2025-02, date 2025-02",
    "depuis une vingtaine d'années, from 2005, from 2005",
    "le 14 juillet 2019, date 2019-07-14, date 2019-07-14",
    "pendant deux ans, duration P2Y, duration P2Y",
    "pour six mois, duration P6M, duration P6M",
  })
  void frenchTimesAreCountedFromTheDayOfPublication(String words, String past, String ahead) {
    assertThat(times(Language.FRENCH, false, words, WEDNESDAY)).containsExactly(past);
    assertThat(times(Language.FRENCH, true, words, WEDNESDAY)).containsExactly(ahead);
  }

  @ParameterizedTest
  @CsvSource({
    "on Monday, date 2025-05-12, date 2025-05-19",
    "last Tuesday, date 2025-05-13, date 2025-05-13",
    "next Wednesday, date 2025-05-21, date 2025-05-21",
    "in March, date 2025-03, date 2026-03",
    "since last September, from 2024-09, from 2024-09",
    "on June 3, date 2024-06-03, date 2025-06-03",
    "yesterday, date 2025-05-13, date 2025-05-13",
    "last year, date 2024, date 2024",
    "ten years ago, date 2015, date 2015",
    "three months ago, date 2025-02, date 2025-02",
    "for the past two decades, from 2005, from 2005",
    "for two years, duration P2Y, duration P2Y",
    "under a six-month contract, duration P6M, duration P6M",
  })
  void englishTimesAreCountedFromTheDayOfPublication(String words, String past, String ahead) {
    assertThat(times(Language.ENGLISH, false, words, WEDNESDAY)).containsExactly(past);
    assertThat(times(Language.ENGLISH, true, words, WEDNESDAY)).containsExactly(ahead);
  }

  @ParameterizedTest
  @CsvSource({
    "FRENCH, mercredi",
    "FRENCH, il y a dix ans",
    "FRENCH, en mars",
    "ENGLISH, last year",
    "ENGLISH, on June 3"
  })
  void withoutADayOfPublicationTheyStayUnknown(Language language, String words) {
    assertThat(times(language, false, words, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FRENCH, le lundi",
    "FRENCH, à trente ans",
    "FRENCH, le 31 février",
    "ENGLISH, to Sheffield Wednesday",
    "ENGLISH, every Monday",
    "ENGLISH, what it may",
    "ENGLISH, the first in two years"
  })
  void otherWordsAreNoTimes(Language language, String words) {
    assertThat(times(language, false, words, WEDNESDAY)).isEmpty();
  }

  @Test
  void howLongItHasLastedIsKnownWithoutADayOfPublication() {
    assertThat(times(Language.FRENCH, false, "depuis dix ans", Optional.empty()))
        .containsExactly("duration P10Y");
  }
}
