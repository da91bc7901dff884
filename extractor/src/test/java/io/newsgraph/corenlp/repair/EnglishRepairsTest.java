package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Repairs of English clauses, each on the sentence that showed the fault, shortened. */
class EnglishRepairsTest {

  @Test
  void aLoosePerfectGerundIsTheComplement() {
    MendedTree tree =
        MendedTree.of(
            new LooseGerund(),
            """
            Harlow|PROPN|2|nsubj denied|VERB|0|root|deny|VerbForm=Fin having|AUX|4|aux|have
            signed|VERB|2|dep|sign|VerbForm=Part+Tense=Past Martel|PROPN|4|obj
            """);
    assertThat(tree.arc("signed")).isEqualTo("denied:xcomp");
  }

  @Test
  void aParticipleReadAsAModifierGovernsItsAuxiliaryAndItsObject() {
    MendedTree tree =
        MendedTree.of(
            new LooseGerund(),
            """
            Harlow|PROPN|2|nsubj denied|VERB|0|root|deny|VerbForm=Fin having|VERB|2|dep|have
            hired|VERB|5|amod|hire|VerbForm=Part+Tense=Past Redfern|PROPN|3|obj
            """);
    assertThat(tree.arc("hired")).isEqualTo("denied:xcomp");
    assertThat(tree.arc("having")).isEqualTo("hired:aux");
    assertThat(tree.arc("Redfern")).isEqualTo("hired:obj");
  }

  @Test
  void aFiniteVerbLooselyOnItsNounHeadsTheClause() {
    MendedTree tree =
        MendedTree.of(
            new NounOfClause(),
            """
            office|NOUN|0|root denied|VERB|1|dep|deny|VerbForm=Fin it|PRON|1|obj
            """);
    assertThat(tree.arc("denied")).isEqualTo("ROOT:root");
    assertThat(tree.arc("office")).isEqualTo("denied:nsubj");
    assertThat(tree.arc("it")).isEqualTo("denied:obj");
  }

  @Test
  void aDayBetweenAuxiliaryAndParticipleIsNoPredicate() {
    MendedTree tree =
        MendedTree.of(
            new ParticipleBehindHead(MendedTree.ENGLISH),
            """
            Tanabe|PROPN|4|nsubj was|AUX|4|cop|be on|ADP|4|case Friday|PROPN|0|root
            awarded|VERB|4|dep|award|VerbForm=Part+Tense=Past prize|NOUN|5|obj
            """);
    assertThat(tree.arc("awarded")).isEqualTo("ROOT:root");
    assertThat(tree.arc("was")).isEqualTo("awarded:aux:pass");
    assertThat(tree.arc("Tanabe")).isEqualTo("awarded:nsubj:pass");
    assertThat(tree.arc("Friday")).isEqualTo("awarded:obl");
  }

  @Test
  void aShareBetweenAuxiliaryAndParticipleIsNoPredicate() {
    MendedTree tree =
        MendedTree.of(
            new ParticipleBehindHead(MendedTree.ENGLISH),
            """
            Tiller|PROPN|4|nsubj is|AUX|4|cop|be 35|NUM|4|nummod %|NOUN|0|root
            owned|VERB|4|acl|own|VerbForm=Part+Tense=Past by|ADP|7|case Comcast|PROPN|5|obl:agent
            """);
    assertThat(tree.arc("owned")).isEqualTo("ROOT:root");
    assertThat(tree.arc("35")).isEqualTo("%:nummod");
    assertThat(tree.arc("%")).isEqualTo("owned:obl:npmod");
  }

  @Test
  void aParticipleLooselyOnTheNounBeforeItModifiesIt() {
    MendedTree tree =
        MendedTree.of(
            new ReducedRelative(),
            """
            It|PRON|4|nsubj is|AUX|4|cop|be a|DET|4|det bank|NOUN|0|root
            founded|VERB|4|dep|found|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("founded")).isEqualTo("bank:acl");
  }

  @Test
  void aPhraseBetweenCommasIsNoConjunctOfAVerb() {
    MendedTree tree =
        MendedTree.of(
            new LooseApposition(),
            """
            She|PRON|2|nsubj married|VERB|0|root|marry|VerbForm=Fin her|PRON|4|nmod:poss
            friend|NOUN|2|obj ,|PUNCT|2|punct the|DET|7|det buyer|NOUN|2|conj Cole|PROPN|7|appos
            """);
    assertThat(tree.arc("buyer")).isEqualTo("friend:appos");
  }

  @Test
  void aVerbOnALaterConjunctGoesOnFromTheVerbBefore() {
    MendedTree tree =
        MendedTree.of(
            new LooseApposition(),
            """
            She|PRON|2|nsubj lives|VERB|0|root|live|VerbForm=Fin here|ADV|2|advmod and|CCONJ|10|cc
            sits|VERB|10|dep|sit|VerbForm=Fin on|ADP|7|case board|NOUN|5|dep
            ,|PUNCT|10|punct a|DET|10|det bank|NOUN|2|conj
            """);
    assertThat(tree.arc("sits")).isEqualTo("lives:conj");
    assertThat(tree.arc("board")).isEqualTo("sits:obl");
    assertThat(tree.arc("bank")).isEqualTo("board:appos");
  }

  @Test
  void aFormOfBeBeforeAParticipleMakesAPassive() {
    MendedTree tree =
        MendedTree.of(
            new PassiveAuxiliary(),
            """
            Heron|PROPN|3|nsubj was|AUX|3|aux|be created|VERB|0|root|create|VerbForm=Part+Tense=Past
            by|ADP|5|case Wadi|PROPN|3|obl
            """);
    assertThat(tree.arc("was")).isEqualTo("created:aux:pass");
    assertThat(tree.arc("Heron")).isEqualTo("created:nsubj:pass");
  }
}
