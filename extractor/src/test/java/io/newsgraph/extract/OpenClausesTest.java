package io.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenClausesTest {

  private static List<String> open(Language language, String words) {
    return ParsedText.extract(language, true, words).open().stream()
        .map(c -> c.subject() + " | " + c.relation() + " | " + String.join(" | ", c.arguments()))
        .toList();
  }

  @Test
  void theFirstComplementGivesItsPrepositionToTheRelation() {
    assertThat(
            open(
                Language.ENGLISH,
                """
                The|the|DET|2|det storm|storm|NOUN|3|nsubj raged|rage|VERB|0|root|VerbForm=Fin
                for|for|ADP|6|case three|three|NUM|6|nummod days|day|NOUN|3|obl
                """))
        .containsExactly("The storm | raged for | three days");
  }

  @Test
  void furtherComplementsFollowAndTheRelationReachesOverTheObject() {
    assertThat(
            open(
                Language.ENGLISH,
                """
                Thieves|thief|NOUN|2|nsubj tied|tie|VERB|0|root|VerbForm=Fin him|he|PRON|2|obj
                to|to|ADP|6|case a|a|DET|6|det chair|chair|NOUN|2|obl
                """))
        .containsExactly("Thieves | tied | him | to a chair", "Thieves | tied him to | a chair");
  }

  @Test
  void coordinatedSubjectsAndObjectsAreSpreadOut() {
    assertThat(
            open(
                Language.ENGLISH,
                """
                Bees|bee|NOUN|4|nsubj and|and|CCONJ|3|cc wasps|wasp|NOUN|1|conj
                like|like|VERB|0|root|VerbForm=Fin sugar|sugar|NOUN|4|obj
                and|and|CCONJ|7|cc jam|jam|NOUN|5|conj
                """))
        .containsExactly(
            "Bees | like | sugar",
            "Bees | like | jam",
            "wasps | like | sugar",
            "wasps | like | jam");
  }

  @Test
  void anInfinitiveBelongsToTheRelation() {
    assertThat(
            open(
                Language.ENGLISH,
                """
                Farmers|farmer|NOUN|2|nsubj want|want|VERB|0|root|VerbForm=Fin
                to|to|PART|4|mark sell|sell|VERB|2|xcomp|VerbForm=Inf milk|milk|NOUN|4|obj
                """))
        .containsExactly("Farmers | want to sell | milk");
  }

  @Test
  void anAppositionSaysWhatSomebodyIs() {
    assertThat(
            open(
                Language.ENGLISH,
                """
                Anna|Anna|PROPN|6|nsubj ,|,|PUNCT|4|punct a|a|DET|4|det potter|potter|NOUN|1|appos
                ,|,|PUNCT|4|punct sings|sing|VERB|0|root|VerbForm=Fin carols|carol|NOUN|6|obj
                """))
        .contains("Anna | is | a potter", "Anna | sings | carols");
  }

  @Test
  void frenchIsReadByTheSameClauseLayer() {
    assertThat(
            open(
                Language.FRENCH,
                """
                Les|le|DET|2|det orages|orage|NOUN|4|nsubj|Number=Plur ont|avoir|AUX|4|aux
                détruit|détruire|VERB|0|root|VerbForm=Part+Tense=Past la|le|DET|6|det
                récolte|récolte|NOUN|4|obj
                """))
        .containsExactly("Les orages | ont détruit | la récolte");
  }

  @Test
  void nothingIsKeptUnlessAskedFor() {
    assertThat(
            ParsedText.extract(
                    Language.ENGLISH,
                    false,
                    "Bees|bee|NOUN|2|nsubj like|like|VERB|0|root|VerbForm=Fin jam|jam|NOUN|2|obj")
                .open())
        .isEmpty();
  }
}
