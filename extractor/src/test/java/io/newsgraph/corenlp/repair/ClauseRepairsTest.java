package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Upos;
import org.junit.jupiter.api.Test;

/** Repairs of verbs and clauses, each on the sentence that showed the fault, shortened. */
class ClauseRepairsTest {

  @Test
  void theParticipleGovernsItsAuxiliary() {
    MendedTree tree =
        MendedTree.of(
            new AuxiliaryHead(MendedTree.FRENCH),
            """
            Elle|PRON|3|nsubj y|PRON|3|expl a|VERB|0|root|avoir|VerbForm=Fin
            injecté|VERB|3|xcomp|injecter|VerbForm=Part+Tense=Past
            un|DET|6|det milliard|NOUN|4|obj
            """);
    assertThat(tree.arc("injecté")).isEqualTo("ROOT:root");
    assertThat(tree.arc("a")).isEqualTo("injecté:aux");
    assertThat(tree.arc("Elle")).isEqualTo("injecté:nsubj");
    assertThat(tree.token("a").upos()).isEqualTo(Upos.AUX);
  }

  @Test
  void anAuxiliaryWithAnObjectOfItsOwnStaysAVerb() {
    MendedTree tree =
        MendedTree.of(
            new AuxiliaryHead(MendedTree.FRENCH),
            """
            Elle|PRON|2|nsubj a|VERB|0|root|avoir|VerbForm=Fin un|DET|4|det site|NOUN|2|obj
            installé|VERB|4|acl|installer|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("installé")).isEqualTo("site:acl");
  }

  @Test
  void aCliticBehindTheVerbIsItsSubject() {
    MendedTree tree =
        MendedTree.of(
            new InvertedSubject(),
            """
            Il|PRON|2|nsubj vend|VERB|0|root|vendre|VerbForm=Fin ,|PUNCT|2|punct
            tranche|VERB|2|advcl|trancher|VerbForm=Fin -t-il|PRON|4|obj|il|Case=Nom
            """);
    assertThat(tree.arc("-t-il")).isEqualTo("tranche:nsubj");
    assertThat(tree.arc("tranche")).isEqualTo("vend:parataxis");
  }

  @Test
  void aCliticBesideAnotherSubjectIsExpletive() {
    MendedTree tree =
        MendedTree.of(
            new InvertedSubject(),
            """
            Léa|PROPN|2|nsubj viendra|VERB|0|root|venir|VerbForm=Fin -t-elle|PRON|2|obj|elle|Case=Nom
            """);
    assertThat(tree.arc("-t-elle")).isEqualTo("viendra:expl:subj");
  }

  @Test
  void whoSpeaksBehindAQuotationIsTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new InvertedSubject(),
            """
            «|PUNCT|2|punct Non|INTJ|5|ccomp »|PUNCT|2|punct ,|PUNCT|2|punct
            balaie|VERB|0|root|balayer|VerbForm=Fin un|DET|7|det proche|ADJ|5|xcomp
            """);
    assertThat(tree.arc("proche")).isEqualTo("balaie:nsubj");
  }

  @Test
  void theSubjectOfARelativeClauseMayFollowItsVerb() {
    MendedTree tree =
        MendedTree.of(
            new InvertedSubject(),
            """
            SFR|PROPN|0|root ,|PUNCT|1|punct que|PRON|4|obj||PronType=Rel
            contrôle|VERB|1|acl:relcl|contrôler|VerbForm=Fin Drahi|PROPN|4|obj
            """);
    assertThat(tree.arc("Drahi")).isEqualTo("contrôle:nsubj");
  }

  @Test
  void theSubjectGoesFromABareParticipleToTheFiniteVerb() {
    MendedTree tree =
        MendedTree.of(
            new StrandedSubject(),
            """
            L'|DET|2|det ensemble|NOUN|4|nsubj ,|PUNCT|4|punct
            payé|VERB|0|root|payer|VerbForm=Part+Tense=Past cher|ADV|4|advmod ,|PUNCT|4|punct
            devient|VERB|4|conj|devenir|VerbForm=Fin une|DET|9|det filiale|NOUN|7|xcomp
            """);
    assertThat(tree.arc("ensemble")).isEqualTo("devient:nsubj");
    assertThat(tree.arc("payé")).isEqualTo("ensemble:acl");
    assertThat(tree.arc("devient")).isEqualTo("ROOT:root");
  }

  @Test
  void aNounWithItsParticipleBehindANameIsAnApposition() {
    MendedTree tree =
        MendedTree.of(
            new StrandedSubject(),
            """
            It|PRON|3|nsubj is|AUX|3|aux:pass built|VERB|0|root|build|VerbForm=Part+Tense=Past
            on|ADP|5|case Llama|PROPN|3|obl ,|PUNCT|3|punct the|DET|8|det model|NOUN|9|nsubj
            developed|VERB|3|conj|develop|VerbForm=Part+Tense=Past by|ADP|11|case Meta|PROPN|9|obl
            """);
    assertThat(tree.arc("model")).isEqualTo("Llama:appos");
    assertThat(tree.arc("developed")).isEqualTo("model:acl");
  }

  @Test
  void twoClausesAreCoordinatedAndNoSubjectOfEachOther() {
    MendedTree tree =
        MendedTree.of(
            new ClausalSubject(),
            """
            X|PROPN|2|nsubj assigne|VERB|7|nsubj:pass|assigner|VerbForm=Fin et|CCONJ|5|cc
            douze|NUM|5|nummod commerciaux|NOUN|2|conj sont|AUX|7|aux:pass|être|VerbForm=Fin
            licenciés|VERB|0|root|licencier|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("assigne")).isEqualTo("ROOT:root");
    assertThat(tree.arc("licenciés")).isEqualTo("assigne:conj");
    assertThat(tree.arc("commerciaux")).isEqualTo("licenciés:nsubj:pass");
  }

  @Test
  void aFiniteVerbDoesNotModifyTheNounBeforeIt() {
    MendedTree tree =
        MendedTree.of(
            new FiniteModifier(),
            """
            Elle|PRON|2|nsubj dort|VERB|0|root|dormir|VerbForm=Fin ,|PUNCT|5|punct
            le|DET|5|det vol|NOUN|2|conj partira|VERB|5|acl|partir|VerbForm=Fin
            """);
    assertThat(tree.arc("vol")).isEqualTo("partira:nsubj");
    assertThat(tree.arc("partira")).isEqualTo("dort:conj");
  }

  @Test
  void aConjunctionIsARelativePronounWhenItsClauseLacksTheObject() {
    MendedTree tree =
        MendedTree.of(
            new ObjectRelative(MendedTree.FRENCH),
            """
            Il|PRON|2|nsubj vend|VERB|0|root|vendre|VerbForm=Fin un|DET|4|det modèle|NOUN|2|obj
            que|SCONJ|7|mark Fiat|PROPN|7|nsubj assemble|VERB|2|ccomp|assembler|VerbForm=Fin
            """);
    assertThat(tree.arc("assemble")).isEqualTo("modèle:acl:relcl");
    assertThat(tree.arc("que")).isEqualTo("assemble:obj");
    assertThat(tree.token("que").feats().is("PronType", "Rel")).isTrue();
  }

  @Test
  void whatIsSaidStaysAClause() {
    MendedTree tree =
        MendedTree.of(
            new ObjectRelative(MendedTree.FRENCH),
            """
            Il|PRON|2|nsubj dit|VERB|0|root|dire|VerbForm=Fin à|ADP|4|case Reuters|PROPN|2|obl
            que|SCONJ|7|mark Fiat|PROPN|7|nsubj recrute|VERB|2|ccomp|recruter|VerbForm=Fin
            """);
    assertThat(tree.arc("recrute")).isEqualTo("dit:ccomp");
  }

  @Test
  void aParticipleCoordinatedWithANounGoesWithTheVerbOfItsAuxiliary() {
    MendedTree tree =
        MendedTree.of(
            new ParticipleConjunct(),
            """
            Il|PRON|3|nsubj aurait|AUX|3|aux|avoir|VerbForm=Fin
            engagé|VERB|0|root|engager|VerbForm=Part+Tense=Past Léa|PROPN|3|obj ,|PUNCT|6|punct
            cadre|NOUN|4|appos et|CCONJ|8|cc acheté|VERB|6|conj|acheter|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("acheté")).isEqualTo("engagé:conj");
  }

  @Test
  void coordinatedRelativeClausesBelongToOneNoun() {
    MendedTree tree =
        MendedTree.of(
            new CoordinatedRelative(),
            """
            une|DET|2|det filiale|NOUN|0|root qui|PRON|4|nsubj||PronType=Rel
            regroupe|VERB|2|acl:relcl|regrouper|VerbForm=Fin ses|DET|6|det jeux|NOUN|4|obj
            et|CCONJ|10|cc dont|PRON|10|nmod||PronType=Rel X|PROPN|10|nsubj
            possède|VERB|6|acl:relcl|posséder|VerbForm=Fin
            """);
    assertThat(tree.arc("possède")).isEqualTo("filiale:acl:relcl");
  }

  @Test
  void aClauseBehindACommaWithItsOwnSubjectIsNoObject() {
    MendedTree tree =
        MendedTree.of(
            new LooseClause(),
            """
            It|PRON|2|nsubj waits|VERB|0|root|wait|VerbForm=Fin ,|PUNCT|2|punct its|PRON|5|nmod:poss
            chair|NOUN|6|nsubj told|VERB|2|ccomp|tell|VerbForm=Fin Yle|PROPN|6|obj
            """);
    assertThat(tree.arc("told")).isEqualTo("waits:parataxis");
  }

  @Test
  void aFiniteVerbWithoutRelationIsCoordinated() {
    MendedTree tree =
        MendedTree.of(
            new LooseClause(),
            """
            She|PRON|2|nsubj works|VERB|0|root|work|VerbForm=Fin ,|PUNCT|2|punct
            heads|VERB|2|dep|head|VerbForm=Fin Acme|PROPN|4|obj
            """);
    assertThat(tree.arc("heads")).isEqualTo("works:conj");
  }
}
