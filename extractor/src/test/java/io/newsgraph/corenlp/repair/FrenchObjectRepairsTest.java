package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Repairs of French objects, recipients and appositions, each on a shortened sentence. */
class FrenchObjectRepairsTest {

  @Test
  void whatFollowsTheRecipientWithANumberIsTheObject() {
    MendedTree tree =
        MendedTree.of(
            new RecipientAndObject(MendedTree.FRENCH),
            """
            Orvane|PROPN|3|nsubj a|AUX|3|aux acheté|VERB|0|root|acheter à|ADP|5|case|à
            Lagrave|PROPN|3|obl 430|NUM|7|nummod pylônes|NOUN|5|flat:name
            """);
    assertThat(tree.arc("pylônes")).isEqualTo("acheté:obj");
  }

  @Test
  void aNameWithAnArticleBehindTheRecipientIsTheObjectAndTheNounItsApposition() {
    MendedTree tree =
        MendedTree.of(
            new RecipientAndObject(MendedTree.FRENCH),
            """
            Orvane|PROPN|3|nsubj a|AUX|3|aux vendu|VERB|0|root|vendre à|ADP|5|case|à
            Lagrave|PROPN|3|obl le|DET|7|det Kerdual|PROPN|5|appos ,|PUNCT|10|punct
            un|DET|10|det catamaran|NOUN|3|obj
            """);
    assertThat(tree.arc("Kerdual")).isEqualTo("vendu:obj");
    assertThat(tree.arc("catamaran")).isEqualTo("Kerdual:appos");
  }

  @Test
  void aNameBehindAMonthIsTheObject() {
    MendedTree tree =
        MendedTree.of(
            new RecipientAndObject(MendedTree.FRENCH),
            """
            Anna|PROPN|2|nsubj rejoindra|VERB|0|root|rejoindre en|ADP|4|case
            mars|NOUN|2|obl|mars Orvane|PROPN|4|appos
            """);
    assertThat(tree.arc("Orvane")).isEqualTo("rejoindra:obj");
  }

  @Test
  void aPhraseBehindAnAppositionBelongsToTheVerb() {
    MendedTree tree =
        MendedTree.of(
            new BehindApposition(MendedTree.FRENCH),
            """
            Orvane|PROPN|2|nsubj cédera|VERB|0|root|céder Lagrave|PROPN|2|obj ,|PUNCT|6|punct
            sa|DET|6|det filiale|NOUN|3|appos verrière|ADJ|6|amod ,|PUNCT|6|punct
            à|ADP|10|case|à Nexora|PROPN|6|nmod
            """);
    assertThat(tree.arc("Nexora")).isEqualTo("cédera:obl:arg");
  }

  @Test
  void aNounBehindAVerbOfBeingIsItsPredicate() {
    MendedTree tree =
        MendedTree.of(
            new PredicateComplement(MendedTree.FRENCH),
            """
            Anna|PROPN|3|nsubj en|PRON|3|iobj|en demeure|VERB|0|root|demeurer
            la|DET|5|det directrice|NOUN|3|obj
            """);
    assertThat(tree.arc("directrice")).isEqualTo("demeure:xcomp");
  }

  @Test
  void aBareNumberBehindTheVerbIsWhatItCounts() {
    MendedTree tree =
        MendedTree.of(
            new PredicateComplement(MendedTree.FRENCH),
            """
            Orvane|PROPN|4|nsubj en|PRON|4|iobj|en a|AUX|4|aux licencié|VERB|0|root|licencier
            75|NUM|4|obl
            """);
    assertThat(tree.arc("75")).isEqualTo("licencié:obj");
  }

  @Test
  void anAppositionThatNoCommaClosesIsTheSubject() {
    MendedTree tree =
        MendedTree.of(
            new OpenApposition(),
            """
            Née|VERB|0|root|naître|VerbForm=Part+Tense=Past ici|ADV|1|advmod où|PRON|5|obl
            il|PRON|5|nsubj réglait|VERB|1|acl:relcl|régler|VerbForm=Fin des|DET|7|det
            presses|NOUN|11|nsubj ,|PUNCT|9|punct Anna|PROPN|7|appos a|AUX|11|aux|avoir|VerbForm=Fin
            quitté|VERB|5|xcomp|quitter|VerbForm=Part+Tense=Past Orvane|PROPN|11|obj
            """);
    assertThat(tree.arc("Anna")).isEqualTo("quitté:nsubj");
    assertThat(tree.arc("presses")).isEqualTo("réglait:obj");
    assertThat(tree.arc("Née")).isEqualTo("quitté:advcl");
  }

  @Test
  void aConjunctWithAPrepositionGoesWithThePhraseBeforeIt() {
    MendedTree tree =
        MendedTree.of(
            new CoordinatedPhrase(),
            """
            Orvane|PROPN|7|nsubj implanté|VERB|1|acl en|ADP|4|case Espagne|PROPN|2|obl
            et|CCONJ|8|cc à|ADP|8|case recrute|VERB|0|root Rome|PROPN|1|conj
            """);
    assertThat(tree.arc("Rome")).isEqualTo("Espagne:conj");
  }

  @Test
  void aNameBetweenCommasBehindTheObjectIsItsApposition() {
    MendedTree tree =
        MendedTree.of(
            new NameBehindNoun(),
            """
            Anna|PROPN|2|nsubj monte|VERB|0|root|monter sa|DET|4|det société|NOUN|2|obj
            ,|PUNCT|6|punct Orvane|PROPN|2|obl ,|PUNCT|6|punct hier|ADV|2|advmod
            """);
    assertThat(tree.arc("Orvane")).isEqualTo("société:appos");
  }
}
