package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Repairs of French phrases, each on the sentence that showed the fault, shortened. */
class FrenchPhraseRepairsTest {

  @Test
  void theAgentBeforeTheFirstCommaBelongsToTheParticiple() {
    MendedTree tree =
        MendedTree.of(
            new FrontedPhrase(MendedTree.FRENCH),
            """
            Mis|VERB|9|advcl|mettre|VerbForm=Part+Tense=Past en|ADP|3|case vente|NOUN|1|obl
            par|ADP|5|case Orvane|PROPN|9|obl:mod ,|PUNCT|5|punct le|DET|8|det
            fabricant|NOUN|9|nsubj perd|VERB|0|root|perdre|VerbForm=Fin
            """);
    assertThat(tree.arc("Orvane")).isEqualTo("Mis:obl:agent");
    assertThat(tree.arc("Mis")).isEqualTo("perd:advcl");
  }

  @Test
  void aBareNounAtTheBeginningIsAnAppositionToTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new FrontedPhrase(MendedTree.FRENCH),
            """
            Propriétaire|NOUN|6|obl:mod de|ADP|3|case Lagrave|PROPN|1|nmod ,|PUNCT|1|punct
            Marc|PROPN|6|nsubj passe|VERB|0|root|passer|VerbForm=Fin
            """);
    assertThat(tree.arc("Propriétaire")).isEqualTo("Marc:appos");
  }

  @Test
  void aTimeAtTheBeginningIsNoApposition() {
    MendedTree tree =
        MendedTree.of(
            new FrontedPhrase(MendedTree.FRENCH),
            """
            Mardi|NOUN|6|obl:mod|mardi à|ADP|3|case Lille|PROPN|1|nmod ,|PUNCT|1|punct
            Marc|PROPN|6|nsubj passe|VERB|0|root|passer|VerbForm=Fin
            """);
    assertThat(tree.arc("Mardi")).isEqualTo("passe:obl:mod");
  }

  @Test
  void aParticipleBehindANounIsNoAuxiliary() {
    MendedTree tree =
        MendedTree.of(
            new MisreadAuxiliary(MendedTree.FRENCH),
            """
            La|DET|2|det fusion|NOUN|7|nsubj:pass
            avortée|VERB|7|aux:pass|avorter|VerbForm=Part+Tense=Past
            entre|ADP|5|case Acme|PROPN|7|obl:mod avait|AUX|7|aux|avoir
            coûté|VERB|0|root|coûter|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("avortée")).isEqualTo("fusion:acl");
    assertThat(tree.arc("Acme")).isEqualTo("fusion:nmod");
    assertThat(tree.arc("fusion")).isEqualTo("coûté:nsubj");
  }

  @Test
  void theFormOfAddressHangsOnTheName() {
    MendedTree tree =
        MendedTree.of(
            new TitleHead(MendedTree.FRENCH),
            """
            L'|DET|2|det avocat|NOUN|6|nsubj Me|PRON|2|appos Franck|PROPN|3|flat:name
            Delsol|PROPN|3|flat:name conteste|VERB|0|root
            """);
    assertThat(tree.arc("Franck")).isEqualTo("avocat:appos");
    assertThat(tree.arc("Delsol")).isEqualTo("Franck:flat:name");
    assertThat(tree.arc("Me")).isEqualTo("Franck:compound");
  }

  @Test
  void aNameBehindACommaNamesTheIndefiniteThingBeforeIt() {
    String words =
        """
        Le|DET|2|det lancement|NOUN|9|nsubj d'|ADP|5|case
        une|DET|5|det|un|Definite=Ind carte|NOUN|2|nmod ,|PUNCT|8|punct la|DET|8|det
        Zen|PROPN|2|appos|Zen||%s surprend|VERB|0|root
        """;
    assertThat(MendedTree.of(new IndefiniteApposition(), words.formatted("B-MISC")).arc("Zen"))
        .isEqualTo("carte:appos");
    assertThat(MendedTree.of(new IndefiniteApposition(), words.formatted("B-PER")).arc("Zen"))
        .isEqualTo("lancement:appos");
  }

  @Test
  void aNameApposedToAVerbIsItsObject() {
    MendedTree tree =
        MendedTree.of(
            new StrayObject(MendedTree.FRENCH),
            """
            qui|PRON|2|nsubj concurrence|VERB|0|root|concurrencer|VerbForm=Fin Acme|PROPN|2|appos
            """);
    assertThat(tree.arc("Acme")).isEqualTo("concurrence:obj");
  }

  @Test
  void theFirstOfADeniedListIsAnObject() {
    MendedTree tree =
        MendedTree.of(
            new StrayObject(MendedTree.FRENCH),
            """
            Zeta|PROPN|3|nsubj a|AUX|3|aux racheté|VERB|0|root|racheter|VerbForm=Part+Tense=Past
            ni|CCONJ|5|cc Acme|PROPN|3|conj ni|CCONJ|7|cc Nova|PROPN|5|conj
            """);
    assertThat(tree.arc("Acme")).isEqualTo("racheté:obj");
    assertThat(tree.arc("Nova")).isEqualTo("Acme:conj");
  }

  @Test
  void anInfinitiveBelowAVerbIsItsComplement() {
    MendedTree tree =
        MendedTree.of(
            new InfinitiveComplement(),
            """
            Zeta|PROPN|3|nsubj s'|PRON|3|expl apprête|VERB|0|root à|ADP|5|mark
            racheter|VERB|3|acl|racheter|VerbForm=Inf Acme|PROPN|5|obj
            """);
    assertThat(tree.arc("racheter")).isEqualTo("apprête:xcomp");
  }

  @Test
  void anInfinitiveBelowANounStays() {
    MendedTree tree =
        MendedTree.of(
            new InfinitiveComplement(),
            """
            un|DET|2|det projet|NOUN|0|root pour|ADP|4|mark racheter|VERB|2|acl|racheter|VerbForm=Inf
            """);
    assertThat(tree.arc("racheter")).isEqualTo("projet:acl");
  }

  @Test
  void aTitleBehindANameIsNoPartOfIt() {
    MendedTree tree =
        MendedTree.of(
            new NamingTitle(MendedTree.FRENCH),
            """
            Acme|PROPN|3|nsubj a|AUX|3|aux nommé|VERB|0|root|nommer|VerbForm=Part+Tense=Past
            Léa|PROPN|3|xcomp Roy|PROPN|4|flat:name directrice|NOUN|4|flat:name|directeur
            générale|ADJ|4|amod
            """);
    assertThat(tree.arc("directrice")).isEqualTo("nommé:xcomp");
    assertThat(tree.arc("générale")).isEqualTo("directrice:amod");
    assertThat(tree.arc("Léa")).isEqualTo("nommé:obj");
  }

  @Test
  void aLooseConjunctBeforeTheVerbIsTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new MissingSubject(MendedTree.FRENCH),
            """
            Avec|ADP|3|case 900|NUM|3|nummod salariés|NOUN|6|obl:mod ,|PUNCT|5|punct
            Acme|PROPN|3|conj reste|VERB|0|root|rester|VerbForm=Fin
            """);
    assertThat(tree.arc("Acme")).isEqualTo("reste:nsubj");
  }

  @Test
  void beWithAParticipleIsAPassiveUnlessReflexive() {
    MendedTree based =
        MendedTree.of(
            new Voice(MendedTree.FRENCH),
            """
            Acme|PROPN|3|nsubj est|AUX|3|aux|être basée|VERB|0|root|baser|VerbForm=Part+Tense=Past
            """);
    assertThat(based.arc("est")).isEqualTo("basée:aux:pass");
    assertThat(based.arc("Acme")).isEqualTo("basée:nsubj:pass");
    MendedTree allied =
        MendedTree.of(
            new Voice(MendedTree.FRENCH),
            """
            Acme|PROPN|4|nsubj s'|PRON|4|expl|se|Reflex=Yes est|AUX|4|aux|être
            alliée|VERB|0|root|allier|VerbForm=Part+Tense=Past
            """);
    assertThat(allied.arc("est")).isEqualTo("alliée:aux");
  }

  @Test
  void aParticipleBehindAPersonIsSaidOfThatPerson() {
    MendedTree tree =
        MendedTree.of(
            new LooseParticiple(),
            """
            Créée|VERB|9|acl|créer|VerbForm=Part+Tense=Past par|ADP|3|case
            Yves|PROPN|1|obl:agent|Yves||B-PER Roy|PROPN|3|flat:name|Roy||I-PER ,|PUNCT|6|punct
            mort|VERB|1|conj|mourir|VerbForm=Part+Tense=Past à|ADP|8|case Nice|PROPN|6|obl
            elle|PRON|10|nsubj vend|VERB|0|root
            """);
    assertThat(tree.arc("mort")).isEqualTo("Yves:acl");
  }

  @Test
  void theSecondPersonHoldsTheNearerRole() {
    MendedTree tree =
        MendedTree.of(
            new NestedApposition(),
            """
            Paul|PROPN|0|root|Paul||B-PER ,|PUNCT|1|punct le|DET|4|det fils|NOUN|1|appos
            de|ADP|7|case le|DET|7|det patron|NOUN|4|nmod d'|ADP|9|case Acme|PROPN|7|nmod
            ,|PUNCT|4|punct Yves|PROPN|4|appos|Yves||B-PER
            """);
    assertThat(tree.arc("Yves")).isEqualTo("patron:appos");
  }

  @Test
  void aNameBehindAParticipleNamesTheNoun() {
    MendedTree tree =
        MendedTree.of(
            new NestedApposition(),
            """
            la|DET|2|det base|NOUN|0|root de|ADP|4|case livres|NOUN|2|nmod
            piratés|VERB|4|acl|pirater|VerbForm=Part+Tense=Past Books|PROPN|5|obj
            """);
    assertThat(tree.arc("Books")).isEqualTo("base:appos");
  }

  @Test
  void theNameThatOpensTheSentenceIsTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new FrontedName(),
            """
            Creed|PROPN|8|obl:mod ,|PUNCT|1|punct la|DET|4|det maison|NOUN|8|nsubj:pass
            ,|PUNCT|4|punct a|AUX|8|aux été|AUX|8|aux:pass achetée|VERB|0|root
            """);
    assertThat(tree.arc("Creed")).isEqualTo("achetée:nsubj:pass");
    assertThat(tree.arc("maison")).isEqualTo("Creed:appos");
  }

  @Test
  void aVerbReadAsACopulaGovernsItsObject() {
    MendedTree tree =
        MendedTree.of(
            new MisreadCopula(MendedTree.FRENCH),
            """
            Acme|PROPN|3|nsubj fait|AUX|3|cop|faire équipe|NOUN|0|root avec|ADP|5|case Zeta|PROPN|3|nmod
            """);
    assertThat(tree.arc("fait")).isEqualTo("ROOT:root");
    assertThat(tree.arc("équipe")).isEqualTo("fait:obj");
    assertThat(tree.arc("Zeta")).isEqualTo("fait:obl");
  }

  @Test
  void anAdjectiveBehindAnArticleStandsForTheNoun() {
    MendedTree tree =
        MendedTree.of(
            new NominalAdjective(),
            """
            Léa|PROPN|0|root ,|PUNCT|1|punct un|DET|1|appos ancien|ADJ|3|amod d'|ADP|6|case
            Acme|PROPN|4|obl:arg
            """);
    assertThat(tree.arc("ancien")).isEqualTo("Léa:appos");
    assertThat(tree.arc("un")).isEqualTo("ancien:det");
  }

  @Test
  void theNameBehindAFrontedPhraseIsTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new MissingSubject(MendedTree.FRENCH),
            """
            De|ADP|3|case son|DET|3|det côté|NOUN|7|obl:mod ,|PUNCT|3|punct ACC|PROPN|3|appos
            a|AUX|7|aux|avoir|VerbForm=Fin vendu|VERB|0|root|vendre|VerbForm=Part+Tense=Past
            """);
    assertThat(tree.arc("ACC")).isEqualTo("vendu:nsubj");
  }

  @Test
  void theOneInARelationIsNamedBehindIt() {
    MendedTree tree =
        MendedTree.of(
            new Apposition(MendedTree.FRENCH),
            """
            Elle|PRON|2|nsubj vit|VERB|0|root avec|ADP|5|case son|DET|5|det|son|Poss=Yes
            mari|NOUN|2|obl ,|PUNCT|2|punct le|DET|8|det cinéaste|NOUN|2|obj Paolo|PROPN|8|appos
            .|PUNCT|2|punct
            """);
    assertThat(tree.arc("cinéaste")).isEqualTo("mari:appos");
  }
}
