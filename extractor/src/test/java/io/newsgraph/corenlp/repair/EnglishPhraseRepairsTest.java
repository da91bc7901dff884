package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * English noun phrases that the parser took for clauses, and the reverse, each on the sentence that
 * showed the fault, shortened.
 */
class EnglishPhraseRepairsTest {

  @Test
  void theNounBehindIsIsThePredicateNotTheParticipleBehindTheComma() {
    MendedTree tree =
        MendedTree.of(
            new PredicateBeforeParticiple(),
            """
            She|PRON|8|nsubj:pass is|AUX|8|aux:pass|be the|DET|4|det head|NOUN|8|dep of|ADP|6|case
            Calder|PROPN|4|nmod ,|PUNCT|8|punct based|VERB|0|root|base|VerbForm=Part+Tense=Past
            in|ADP|10|case Leeds|PROPN|8|obl
            """);
    assertThat(tree.arc("She")).isEqualTo("head:nsubj");
    assertThat(tree.arc("is")).isEqualTo("head:cop");
    assertThat(tree.arc("based")).isEqualTo("Calder:acl");
  }

  @Test
  void aPlaceBeforeAWiderPlaceIsTheHead() {
    MendedTree tree =
        MendedTree.of(
            new PlaceInPlace(),
            """
            born|VERB|0|root in|ADP|5|case Trier|PROPN|5|compound|||B-LOC ,|PUNCT|5|punct
            Germany|PROPN|1|obl|||B-LOC
            """);
    assertThat(tree.arc("Trier")).isEqualTo("born:obl");
    assertThat(tree.arc("in")).isEqualTo("Trier:case");
    assertThat(tree.arc("Germany")).isEqualTo("Trier:appos");
  }

  @Test
  void aParticipleThatOpensAParenthesisIsSaidOfTheNameBeforeIt() {
    MendedTree tree =
        MendedTree.of(
            new ParticipleInParentheses(),
            """
            Edna|PROPN|10|nsubj (|PUNCT|1|punct born|VERB|4|amod|bear|VerbForm=Part+Tense=Past
            June|PROPN|1|dep in|ADP|6|case Leeds|PROPN|4|nmod )|PUNCT|1|punct is|AUX|10|cop
            a|DET|10|det baker|NOUN|0|root
            """);
    assertThat(tree.arc("born")).isEqualTo("Edna:acl");
    assertThat(tree.arc("June")).isEqualTo("born:obl");
    assertThat(tree.arc("Leeds")).isEqualTo("born:obl");
  }

  @Test
  void theSubjectOfAVerblessClauseIsTheObjectOfTheVerbAbove() {
    MendedTree tree =
        MendedTree.of(
            new SmallClause(),
            """
            Calder|PROPN|2|nsubj made|VERB|0|root|make 40|NUM|4|nummod reporters|NOUN|5|nsubj
            redundant|ADJ|2|xcomp
            """);
    assertThat(tree.arc("reporters")).isEqualTo("made:obj");
  }

  @Test
  void withSomebodyBeforeAnInfinitiveIsAPhrase() {
    MendedTree tree =
        MendedTree.of(
            new SmallClause(),
            """
            It|PRON|2|nsubj teamed|VERB|0|root|team with|SCONJ|6|mark Tarn|PROPN|6|nsubj
            to|PART|6|mark sell|VERB|2|advcl
            """);
    assertThat(tree.arc("Tarn")).isEqualTo("teamed:obl");
    assertThat(tree.arc("with")).isEqualTo("Tarn:case");
  }

  @Test
  void beBeforeAPresentParticipleIsNoCopula() {
    MendedTree tree =
        MendedTree.of(
            new MisreadProgressive(),
            "We|PRON|4|nsubj are|AUX|4|cop not|ADV|4|advmod selling|VERB|0|root|sell");
    assertThat(tree.arc("are")).isEqualTo("selling:aux");
  }

  @Test
  void aTimeBeforeTheSubjectIsAnAdverbial() {
    MendedTree tree =
        MendedTree.of(
            new SecondSubject(MendedTree.ENGLISH),
            """
            last|ADJ|2|amod week|NOUN|5|nsubj:pass it|PRON|5|nsubj:pass was|AUX|5|aux:pass
            sold|VERB|0|root
            """);
    assertThat(tree.arc("week")).isEqualTo("sold:obl:tmod");
    assertThat(tree.arc("it")).isEqualTo("sold:nsubj:pass");
  }

  @Test
  void aNounPhraseBesideTheCommaIsSaidOfTheSubjectOrTheName() {
    MendedTree before =
        MendedTree.of(
            new SecondSubject(MendedTree.ENGLISH),
            """
            A|DET|2|det baker|NOUN|5|nsubj ,|PUNCT|5|punct she|PRON|5|nsubj lives|VERB|0|root
            in|ADP|7|case Leeds|PROPN|5|obl
            """);
    assertThat(before.arc("baker")).isEqualTo("she:appos");
    MendedTree behind =
        MendedTree.of(
            new SecondSubject(MendedTree.ENGLISH),
            """
            Frey|PROPN|8|nsubj and|CCONJ|3|cc Tarn|PROPN|1|conj|||B-PER ,|PUNCT|8|punct
            its|PRON|6|nmod:poss head|NOUN|8|nsubj ,|PUNCT|8|punct left|VERB|0|root
            """);
    assertThat(behind.arc("head")).isEqualTo("Tarn:appos");
  }

  @Test
  void aFiniteVerbBehindAnInsertedParticipleIsTheMainOne() {
    MendedTree tree =
        MendedTree.of(
            new InsertedParticiple(),
            """
            Tarn|PROPN|3|dep ,|PUNCT|3|punct started|VERB|0|root|start|VerbForm=Part+Tense=Past
            by|ADP|5|case Frey|PROPN|3|obl ,|PUNCT|3|punct makes|VERB|3|conj|make|VerbForm=Fin
            Glucera|PROPN|3|nsubj
            """);
    assertThat(tree.arc("Tarn")).isEqualTo("makes:nsubj");
    assertThat(tree.arc("started")).isEqualTo("Tarn:acl");
    assertThat(tree.arc("Glucera")).isEqualTo("makes:obj");
  }

  @Test
  void aNounPhraseBehindTheCommaIsNotTheMainClause() {
    MendedTree tree =
        MendedTree.of(
            new AppositionAsRoot(),
            """
            Frey|PROPN|2|nsubj led|VERB|6|dep|lead|VerbForm=Fin Tarn|PROPN|2|obj ,|PUNCT|6|punct
            a|DET|6|det company|NOUN|0|root
            """);
    assertThat(tree.arc("company")).isEqualTo("Tarn:appos");
    assertThat(tree.arc("Frey")).isEqualTo("led:nsubj");
  }

  @Test
  void theNameBeforeItsTitleIsWhatThePrepositionGoverns() {
    MendedTree tree =
        MendedTree.of(
            new NameBeforeTitle(),
            """
            founded|VERB|0|root by|ADP|5|case Frey|PROPN|5|dep ,|PUNCT|5|punct
            president|NOUN|1|obl:agent
            """);
    assertThat(tree.arc("Frey")).isEqualTo("founded:obl:agent");
    assertThat(tree.arc("by")).isEqualTo("Frey:case");
    assertThat(tree.arc("president")).isEqualTo("Frey:appos");
  }

  @Test
  void aNounPhraseBehindANameExplainsIt() {
    MendedTree tree =
        MendedTree.of(
            new RoleInSeries(MendedTree.ENGLISH),
            """
            Frey|PROPN|9|nsubj|||B-PER ,|PUNCT|1|punct a|DET|4|det graduate|NOUN|1|conj
            and|CCONJ|7|cc former|ADJ|7|amod banker|NOUN|1|conj ,|PUNCT|9|punct left|VERB|0|root
            """);
    assertThat(tree.arc("graduate")).isEqualTo("Frey:appos");
    assertThat(tree.arc("banker")).isEqualTo("graduate:conj");
  }

  @Test
  void aPositionIsNoConjunctOfTheNameUnderAnotherOne() {
    MendedTree tree =
        MendedTree.of(
            new RoleInSeries(MendedTree.ENGLISH),
            """
            a|DET|2|det director|NOUN|0|root of|ADP|4|case Calder|PROPN|2|nmod and|CCONJ|6|cc
            chair|NOUN|4|conj of|ADP|8|case Tarn|PROPN|6|nmod
            """);
    assertThat(tree.arc("chair")).isEqualTo("director:conj");
  }

  @Test
  void anAdjectiveBehindItsNounModifiesIt() {
    MendedTree tree =
        MendedTree.of(
            new PostposedAdjective(MendedTree.ENGLISH),
            """
            sold|VERB|0|root it|PRON|1|obj in|ADP|5|case a|DET|5|det deal|NOUN|1|obl
            worth|ADJ|1|xcomp $|SYM|6|dep
            """);
    assertThat(tree.arc("worth")).isEqualTo("deal:amod");
  }

  @Test
  void aLooseClauseWithARelativePronounModifiesItsNoun() {
    MendedTree tree =
        MendedTree.of(
            new ReducedRelative(),
            """
            an|DET|2|det economist|NOUN|0|root who|PRON|4|nsubj||PronType=Rel
            served|VERB|2|dep|serve|VerbForm=Fin
            """);
    assertThat(tree.arc("served")).isEqualTo("economist:acl:relcl");
  }
}
