package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Upos;
import org.junit.jupiter.api.Test;

/**
 * English subjects, objects and fronted clauses, each on the sentence that showed the fault,
 * shortened.
 */
class EnglishSubjectsAndObjectsTest {

  @Test
  void aNameBetweenACommaAndTheVerbIsTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new NeighbouringSubject(),
            """
            According|VERB|4|case to|ADP|4|case the|DET|4|det Gazette|PROPN|8|obl ,|PUNCT|4|punct
            Pelletier|PROPN|4|appos has|AUX|8|aux|have|VerbForm=Fin
            joined|VERB|0|root|join|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("Pelletier")).isEqualTo("joined:nsubj");
    assertThat(tree.arc("Gazette")).isEqualTo("joined:obl");
  }

  @Test
  void theSubjectOfAPassiveIsAPassiveOne() {
    MendedTree tree =
        MendedTree.of(
            new NeighbouringSubject(),
            """
            In|ADP|2|case Leeds|PROPN|6|obl ,|PUNCT|2|punct Tarn|PROPN|2|appos
            was|AUX|6|aux:pass|be|VerbForm=Fin sold|VERB|0|root|sell|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("Tarn")).isEqualTo("sold:nsubj:pass");
  }

  @Test
  void theSubjectThatWasTakenFromBeforeTheCommaIsItsAppositionThen() {
    MendedTree tree =
        MendedTree.of(
            new NeighbouringSubject(),
            """
            Calder|PROPN|8|nsubj sells|VERB|0|root|sell|VerbForm=Fin pumps|NOUN|2|obj ,|PUNCT|2|punct
            the|DET|7|det Leeds|PROPN|7|compound firm|NOUN|3|appos said|VERB|2|parataxis|say|VerbForm=Fin
            """);
    assertThat(tree.arc("firm")).isEqualTo("said:nsubj");
    assertThat(tree.arc("Calder")).isEqualTo("firm:appos");
  }

  @Test
  void anAppositionInsideARelativeClauseStaysOne() {
    String words =
        """
        Calder|PROPN|0|root ,|PUNCT|1|punct Leeds|PROPN|1|appos which|PRON|5|nsubj||PronType=Rel
        sells|VERB|1|acl:relcl|sell|VerbForm=Fin pumps|NOUN|5|obj
        """;
    assertThat(MendedTree.of(new NeighbouringSubject(), words).arc("Leeds"))
        .isEqualTo("Calder:appos");
  }

  @Test
  void aParticipleInFrontModifiesTheClauseBehindTheComma() {
    MendedTree tree =
        MendedTree.of(
            new FrontedParticiple(),
            """
            Founded|VERB|0|root|found|VerbForm=Fin+Tense=Past in|ADP|3|case 2014|NUM|1|obl
            ,|PUNCT|1|punct Voltane|PROPN|6|nsubj stores|VERB|1|ccomp|store|VerbForm=Fin
            power|NOUN|6|obj
            """);
    assertThat(tree.arc("stores")).isEqualTo("ROOT:root");
    assertThat(tree.arc("Founded")).isEqualTo("stores:advcl");
    assertThat(tree.arc("2014")).isEqualTo("Founded:obl");
    assertThat(tree.token("Founded").feats().is("VerbForm", "Part")).isTrue();
  }

  @Test
  void aParticipleReadAsAPrepositionGetsItsComplementBack() {
    MendedTree tree =
        MendedTree.of(
            new FrontedParticiple(),
            """
            Based|VERB|3|case|base on|ADP|3|case Linux|PROPN|7|obl ,|PUNCT|3|punct the|DET|6|det
            phone|NOUN|7|nsubj sells|VERB|0|root|sell|VerbForm=Fin
            """);
    assertThat(tree.arc("Linux")).isEqualTo("Based:obl");
    assertThat(tree.arc("Based")).isEqualTo("sells:advcl");
  }

  @Test
  void headlinesAndVerbsThatBeginASentenceOtherwiseAreLeftAlone() {
    String headline =
        """
        Backed|VERB|0|root|back by|ADP|3|case Tarn|PROPN|1|obl ,|PUNCT|1|punct Voltane|PROPN|6|nsubj
        grows|VERB|1|ccomp|grow|VerbForm=Fin
        """;
    assertThat(MendedTree.ofHeadline(new FrontedParticiple(), headline).arc("Backed"))
        .isEqualTo("ROOT:root");
    assertThat(MendedTree.of(new FrontedParticiple(), headline).arc("Backed"))
        .isEqualTo("grows:advcl");
    String gerund = headline.replace("Backed|VERB", "Speaking|VERB");
    assertThat(MendedTree.of(new FrontedParticiple(), gerund).arc("Speaking"))
        .isEqualTo("ROOT:root");
  }

  @Test
  void anInfinitiveBelongsToTheVerbItStandsBehind() {
    MendedTree tree =
        MendedTree.of(
            new GovernedInfinitive(),
            """
            Calder|PROPN|3|nsubj is|AUX|3|aux|be|VerbForm=Fin planning|VERB|9|dep|plan to|PART|5|mark
            sell|VERB|9|ccomp|sell|VerbForm=Inf Tarn|PROPN|5|obj ,|PUNCT|9|punct Roy|PROPN|9|nsubj
            told|VERB|0|root|tell|VerbForm=Fin staff|NOUN|9|obj
            """);
    assertThat(tree.arc("sell")).isEqualTo("planning:xcomp");
  }

  @Test
  void anInfinitiveThatGovernsTheVerbBeforeItIsLeftAlone() {
    String words =
        """
        Asked|VERB|3|advcl|ask to|PART|3|mark sell|VERB|4|ccomp|sell|VerbForm=Inf
        refused|VERB|0|root|refuse|VerbForm=Fin
        """;
    assertThat(MendedTree.of(new GovernedInfinitive(), words).arc("sell"))
        .isEqualTo("refused:ccomp");
  }

  @Test
  void aPluralRightBehindAnActiveVerbIsItsObject() {
    MendedTree tree =
        MendedTree.of(
            new BareObject(),
            """
            Tarn|PROPN|3|nsubj has|AUX|3|aux bought|VERB|0|root|buy Nordic|ADJ|5|amod
            rights|NOUN|3|obl|right|Number=Plur
            """);
    assertThat(tree.arc("rights")).isEqualTo("bought:obj");
    assertThat(tree.token("rights").upos()).isEqualTo(Upos.NOUN);
  }

  @Test
  void anAdverbialOfAPassiveOrWithAPrepositionIsNoObject() {
    String passive =
        """
        Tarn|PROPN|3|nsubj:pass was|AUX|3|aux:pass sold|VERB|0|root|sell
        weeks|NOUN|3|obl|week|Number=Plur ago|ADV|4|advmod
        """;
    assertThat(MendedTree.of(new BareObject(), passive).arc("weeks")).isEqualTo("sold:obl");
    String phrase =
        """
        Tarn|PROPN|2|nsubj sells|VERB|0|root|sell to|ADP|4|case schools|NOUN|2|obl|school|Number=Plur
        """;
    assertThat(MendedTree.of(new BareObject(), phrase).arc("schools")).isEqualTo("sells:obl");
  }
}
