package io.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a name, of which class, and what takes it up, by what stands around it. */
class NamesInContextTest {

  private static final String VERB = "|VerbForm=Fin+Number=Sing+Person=3";

  private static Extraction extract(String words) {
    return ParsedText.extract(Language.FRENCH, false, words);
  }

  private static EntityClass classOf(String name, Extraction extraction) {
    return extraction.chains().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow()
        .entityClass();
  }

  private static List<String> claims(Extraction extraction) {
    return extraction.claims().stream()
        .map(
            c ->
                extraction.chains().get(c.subject().chain()).name()
                    + " "
                    + c.property()
                    + " "
                    + (c.object() instanceof Value.Entity o
                        ? extraction.chains().get(o.chain()).name()
                        : c.object().getClass().getSimpleName()))
        .distinct()
        .toList();
  }

  @Test
  void aDemonymInSmallLettersMakesTheNameACompany() {
    Extraction extraction =
        extract(
            "L'|le|DET|3|det italien|italien|ADJ|3|amod Bertolo|Bertolo|PROPN|4|nsubj||B-PER"
                + " achète|acheter|VERB|0|root"
                + VERB
                + " Vestrel|Vestrel|PROPN|4|obj||B-MISC");
    assertThat(classOf("Bertolo", extraction)).isEqualTo(EntityClass.ORGANIZATION);
  }

  @Test
  void theSellerIsNoPlace() {
    Extraction extraction =
        extract(
            "Vestrel|Vestrel|PROPN|2|nsubj||B-ORG achète|acheter|VERB|0|root"
                + VERB
                + " Lumio|Lumio|PROPN|2|obj||B-MISC à|à|ADP|5|case Piriac|Piriac|PROPN|2|obl||B-LOC");
    assertThat(classOf("Piriac", extraction)).isEqualTo(EntityClass.ORGANIZATION);
    assertThat(claims(extraction)).contains("Vestrel boughtFrom Piriac");
  }

  @Test
  void anInstitutionIsNamedByItsWholePhrase() {
    Extraction extraction =
        extract(
            "La|le|DET|2|det communauté|communauté|NOUN|8|nsubj de|de|ADP|4|case"
                + " communes|commune|NOUN|2|nmod de|de|ADP|7|case les|le|DET|7|det"
                + " Chaumettes|Chaumettes|PROPN|2|nmod||B-LOC achète|acheter|VERB|0|root"
                + VERB
                + " Lumio|Lumio|PROPN|8|obj||B-ORG");
    assertThat(claims(extraction))
        .contains("communauté de communes de les Chaumettes acquired Lumio");
  }

  @Test
  void theLargerPlaceStandsInBrackets() {
    Extraction extraction =
        extract(
            "Vestrel|Vestrel|PROPN|2|nsubj||B-ORG recrute|recruter|VERB|0|root"
                + VERB
                + " à|à|ADP|4|case Quimper|Quimper|PROPN|2|obl||B-LOC (|(|PUNCT|6|punct"
                + " Finistère|Finistère|PROPN|4|appos||B-LOC )|)|PUNCT|6|punct");
    assertThat(claims(extraction)).contains("Quimper locatedIn Finistère");
  }

  @Test
  void whatIsNamedAsTheSourceIsNotWhatIsSpokenOf() {
    Extraction extraction =
        extract(
            "Brivelle|Brivelle|PROPN|2|nsubj||B-ORG recrute|recruter|VERB|0|root"
                + VERB
                + "‖Selon|selon|ADP|2|case Mercadia|Mercadia|PROPN|6|obl||B-ORG ,|,|PUNCT|2|punct"
                + " l'|le|DET|5|det|Definite=Def"
                + " entreprise|entreprise|NOUN|6|nsubj|Gender=Fem+Number=Sing"
                + " rachète|racheter|VERB|0|root"
                + VERB
                + " Lumio|Lumio|PROPN|6|obj||B-ORG");
    assertThat(claims(extraction))
        .contains("Brivelle acquired Lumio")
        .doesNotContain("Mercadia acquired Lumio");
  }

  @Test
  void whatIsANameOnceIsOneWithoutTheLabelOfTheModel() {
    Extraction extraction =
        extract(
            "Hier|hier|ADV|3|advmod Brivelle|Brivelle|PROPN|3|nsubj||B-ORG"
                + " recrute|recruter|VERB|0|root"
                + VERB
                + "‖Brivelle|brivelle|NOUN|2|nsubj rachète|racheter|VERB|0|root"
                + VERB
                + " Lumio|Lumio|PROPN|2|obj||B-ORG");
    assertThat(claims(extraction)).contains("Brivelle acquired Lumio");
  }

  @Test
  void theLatterIsTheOneNamedLast() {
    Extraction extraction =
        extract(
            "Brivelle|Brivelle|PROPN|2|nsubj||B-ORG rencontre|rencontrer|VERB|0|root"
                + VERB
                + " Marc|Marc|PROPN|2|obj||B-PER Delorme|Delorme|PROPN|3|flat:name||I-PER"
                + "‖Ce|ce|DET|2|det dernier|dernier|NOUN|3|nsubj|Gender=Masc+Number=Sing"
                + " dirige|diriger|VERB|0|root"
                + VERB
                + " Lumio|Lumio|PROPN|3|obj||B-ORG");
    assertThat(claims(extraction)).contains("Marc Delorme leaderOf Lumio");
  }
}
