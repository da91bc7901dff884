package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainClauseTest {

  private final Repair repair = new MainClause(MendedTree.FRENCH);

  @Test
  void aConjunctionIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            "Et|CCONJ|0|root si|SCONJ|4|mark Léa|PROPN|4|nsubj venait|VERB|1|ccomp||VerbForm=Fin");
    assertThat(tree.arc("venait")).isEqualTo("ROOT:root");
    assertThat(tree.arc("Et")).isEqualTo("venait:cc");
  }

  @Test
  void aBareParticipleIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            TF1|PROPN|3|obl ,|PUNCT|3|punct cité|VERB|0|root||VerbForm=Part+Tense=Past
            hier|ADV|3|advmod ,|PUNCT|3|punct il|PRON|7|nsubj regarde|VERB|3|parataxis||VerbForm=Fin
            """);
    assertThat(tree.arc("regarde")).isEqualTo("ROOT:root");
    assertThat(tree.arc("cité")).isEqualTo("TF1:acl");
    assertThat(tree.arc("TF1")).isEqualTo("regarde:obl");
  }

  @Test
  void theNameBeforeTheFreeVerbIsItsSubject() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            Arrivé|VERB|0|root||VerbForm=Part+Tense=Past chez|ADP|3|case Renault|PROPN|1|obl
            ,|PUNCT|5|punct Luca|PROPN|3|conj signe|VERB|1|xcomp||VerbForm=Fin
            """);
    assertThat(tree.arc("signe")).isEqualTo("ROOT:root");
    assertThat(tree.arc("Luca")).isEqualTo("signe:nsubj");
    assertThat(tree.arc("Arrivé")).isEqualTo("signe:advcl");
  }

  @Test
  void theSubjectAloneIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            FNSEA|PROPN|0|root ,|PUNCT|1|punct que|PRON|4|obj||PronType=Rel
            préside|VERB|1|acl:relcl||VerbForm=Fin Léa|PROPN|4|nsubj ,|PUNCT|1|punct
            salue|VERB|1|acl||VerbForm=Fin un|DET|9|det signal|NOUN|7|obj
            """);
    assertThat(tree.arc("salue")).isEqualTo("ROOT:root");
    assertThat(tree.arc("FNSEA")).isEqualTo("salue:nsubj");
    assertThat(tree.arc("préside")).isEqualTo("FNSEA:acl:relcl");
  }

  @Test
  void anAppositionDoesNotTakeTheSubjectsPlace() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            acquéreur|NOUN|0|root ,|PUNCT|6|punct un|DET|4|det groupe|NOUN|6|nsubj ,|PUNCT|6|punct
            recrute|VERB|1|acl:relcl||VerbForm=Fin
            """);
    assertThat(tree.arc("recrute")).isEqualTo("ROOT:root");
    assertThat(tree.arc("acquéreur")).isEqualTo("recrute:nsubj");
    assertThat(tree.arc("groupe")).isEqualTo("acquéreur:appos");
  }

  @Test
  void aSourcePhraseIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            Selon|ADP|2|case Reuters|PROPN|0|root ,|PUNCT|5|punct il|PRON|5|nsubj
            recrute|VERB|2|acl:relcl||VerbForm=Fin
            """);
    assertThat(tree.arc("recrute")).isEqualTo("ROOT:root");
    assertThat(tree.arc("Reuters")).isEqualTo("recrute:obl:mod");
  }

  @Test
  void theVerbOfARelativeClauseIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            ACC|PROPN|5|obl ,|PUNCT|1|punct dont|PRON|4|nmod||PronType=Rel X|PROPN|5|nsubj
            détient|VERB|0|root||VerbForm=Fin 45|NUM|5|obj ,|PUNCT|5|punct
            ralentit|VERB|5|advcl||VerbForm=Fin
            """);
    assertThat(tree.arc("ralentit")).isEqualTo("ROOT:root");
    assertThat(tree.arc("détient")).isEqualTo("ACC:acl:relcl");
    assertThat(tree.arc("ACC")).isEqualTo("ralentit:nsubj");
  }

  @Test
  void aConditionIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            Si|SCONJ|3|mark Ariane|PROPN|3|nsubj tient|VERB|0|root||VerbForm=Fin ,|PUNCT|6|punct
            le|DET|6|det vol|NOUN|7|nsubj partira|VERB|3|conj||VerbForm=Fin
            """);
    assertThat(tree.arc("partira")).isEqualTo("ROOT:root");
    assertThat(tree.arc("tient")).isEqualTo("partira:advcl");
  }

  @Test
  void aTimeIsNotTheRoot() {
    MendedTree tree =
        MendedTree.of(
            repair,
            """
            Il|PRON|3|nsubj y|PRON|3|expl a|VERB|0|root|avoir|VerbForm=Fin peu|ADV|3|advmod
            ,|PUNCT|3|punct Léa|PROPN|7|nsubj clamait|VERB|3|advcl||VerbForm=Fin
            """);
    assertThat(tree.arc("clamait")).isEqualTo("ROOT:root");
    assertThat(tree.arc("a")).isEqualTo("clamait:advcl");
  }

  @Test
  void aGoodTreeIsLeftAlone() {
    String words =
        """
        Léa|PROPN|2|nsubj achète|VERB|0|root||VerbForm=Fin un|DET|4|det site|NOUN|2|obj
        qui|PRON|6|nsubj||PronType=Rel dort|VERB|4|acl:relcl||VerbForm=Fin
        """;
    MendedTree tree = MendedTree.of(repair, words);
    assertThat(tree.sentence().tokens())
        .isEqualTo(MendedTree.of(graph -> {}, words).sentence().tokens());
  }

  @Test
  void theNounThatOpensTheSentenceIsTheMissingSubject() {
    MendedTree tree =
        MendedTree.of(
            new MissingSubject(MendedTree.FRENCH),
            """
            Carrefour|PROPN|5|obl:mod ,|PUNCT|5|punct lui|PRON|5|iobj ,|PUNCT|5|punct
            recrute|VERB|0|root||VerbForm=Fin
            """);
    assertThat(tree.arc("Carrefour")).isEqualTo("recrute:nsubj");
  }
}
