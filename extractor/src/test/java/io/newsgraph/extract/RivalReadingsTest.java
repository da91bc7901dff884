package io.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalReadingsTest {

  private static List<String> properties(String verb, String behind) {
    return ParsedText.extract(
            Language.FRENCH,
            false,
            "Novalens|Novalens|PROPN|2|nsubj||B-ORG "
                + verb
                + " l'|le|DET|4|det usine|usine|NOUN|2|obj de|de|ADP|6|case"
                + " Dijon|Dijon|PROPN|4|nmod||B-LOC "
                + behind)
        .claims()
        .stream()
        .map(Claim::property)
        .toList();
  }

  @Test
  void theBuyerIsNotThePlaceOfThePlant() {
    assertThat(
            properties(
                "vend|vendre|VERB|0|root|VerbForm=Fin+Tense=Pres",
                "à|à|ADP|8|case Orvalis|Orvalis|PROPN|4|nmod||B-LOC"))
        .contains("sold")
        .doesNotContain("locatedIn");
  }
}
