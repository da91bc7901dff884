package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Repairs of objects, complements, names and appositions. */
class NounRepairsTest {

  private static final WordLists FRENCH = MendedTree.FRENCH;
  private static final WordLists ENGLISH = MendedTree.ENGLISH;

  @Test
  void aNameBehindANounAndItsComplementNamesTheNoun() {
    MendedTree tree =
        MendedTree.of(
            new AppositionToComplement(FRENCH),
            """
            le|DET|2|det fonds|NOUN|0|root d'|ADP|4|case|de investissement|NOUN|2|nmod
            CD&R|PROPN|4|appos ,|PUNCT|4|punct qui|PRON|8|nsubj||PronType=Rel
            recrute|VERB|4|acl:relcl
            """);
    assertThat(tree.arc("CD&R")).isEqualTo("fonds:appos");
    assertThat(tree.arc("recrute")).isEqualTo("fonds:acl:relcl");
  }

  @Test
  void aLowerCaseWordBeforeANameIsAnAdjective() {
    MendedTree tree =
        MendedTree.of(
            new LowerCaseName(),
            """
            le|DET|2|det groupe|NOUN|6|nsubj lyonnais|PROPN|2|appos Saint|PROPN|3|flat:name
            Orvalis|PROPN|3|flat:name grandit|VERB|0|root
            """);
    assertThat(tree.arc("lyonnais")).isEqualTo("groupe:amod");
    assertThat(tree.arc("Saint")).isEqualTo("groupe:appos");
    assertThat(tree.arc("Orvalis")).isEqualTo("Saint:flat:name");
  }

  @Test
  void aNameBehindTheWordNameStays() {
    MendedTree tree =
        MendedTree.of(
            new AppositionToComplement(FRENCH),
            "le|DET|2|det nom|NOUN|0|root de|ADP|4|case mer|NOUN|2|nmod Rouge|PROPN|4|appos");
    assertThat(tree.arc("Rouge")).isEqualTo("mer:appos");
  }

  @Test
  void theReceiverBelongsToTheVerb() {
    MendedTree tree =
        MendedTree.of(
            new NamedRecipient(FRENCH),
            """
            Vendues|VERB|0|root par|ADP|3|case Alstom|PROPN|1|obl:agent à|ADP|5|case GE|PROPN|3|nmod
            """);
    assertThat(tree.arc("GE")).isEqualTo("Vendues:obl:arg");
  }

  @Test
  void anAmountBehindTheObjectIsNoApposition() {
    MendedTree tree =
        MendedTree.of(
            new MoneyComplement(),
            """
            Elle|PRON|2|nsubj valorise|VERB|0|root Acme|PROPN|2|obj 16|NUM|5|nummod
            milliards|NOUN|3|appos
            """);
    assertThat(tree.arc("milliards")).isEqualTo("valorise:obl");
  }

  @Test
  void aCountedNounBehindTheSellerIsTheObject() {
    MendedTree tree =
        MendedTree.of(
            new MoneyComplement(),
            """
            Elle|PRON|2|nsubj achète|VERB|0|root à|ADP|4|case Alstom|PROPN|2|obl douze|NUM|4|nummod
            rames|NOUN|4|appos
            """);
    assertThat(tree.arc("rames")).isEqualTo("achète:obj");
    assertThat(tree.arc("douze")).isEqualTo("rames:nummod");
  }

  @Test
  void aTitleIsThePredicateOfTheNamingVerb() {
    MendedTree tree =
        MendedTree.of(
            new NamingTitle(FRENCH),
            """
            Elle|PRON|3|nsubj:pass est|AUX|3|aux:pass nommée|VERB|0|root|nommer en|ADP|5|case
            conseil|NOUN|3|obl présidente|NOUN|5|compound de|ADP|8|case Acme|PROPN|5|nmod
            """);
    assertThat(tree.arc("présidente")).isEqualTo("nommée:xcomp");
    assertThat(tree.arc("Acme")).isEqualTo("présidente:nmod");
  }

  @Test
  void aTimeIsNoObjectBesideAnother() {
    MendedTree tree =
        MendedTree.of(
            new TimeAdverbial(FRENCH),
            """
            Il|PRON|2|nsubj réalise|VERB|0|root l'|DET|4|det an|NOUN|2|obj
            passé|VERB|4|acl|passer|VerbForm=Part+Tense=Past un|DET|7|det profit|NOUN|5|obj
            """);
    assertThat(tree.arc("an")).isEqualTo("réalise:obl");
    assertThat(tree.arc("profit")).isEqualTo("réalise:obj");
  }

  @Test
  void aTimeGivesBackTheObjectItHolds() {
    MendedTree tree =
        MendedTree.of(
            new TimeAdverbial(FRENCH),
            """
            Il|PRON|2|nsubj dévoile|VERB|0|root mardi|NOUN|2|obl l'|DET|5|det engin|NOUN|3|nmod
            """);
    assertThat(tree.arc("engin")).isEqualTo("dévoile:obj");
  }

  @Test
  void aTimeAtTheBeginningIsNoSubject() {
    MendedTree tree =
        MendedTree.of(
            new TimeAdverbial(FRENCH),
            """
            Dimanche|NOUN|5|nsubj|dimanche ,|PUNCT|4|punct les|DET|4|det Bleus|PROPN|1|conj
            jouent|VERB|0|root
            """);
    assertThat(tree.arc("Dimanche")).isEqualTo("jouent:obl");
    assertThat(tree.arc("Bleus")).isEqualTo("jouent:nsubj");
  }

  @Test
  void anObjectHasNoPreposition() {
    MendedTree tree =
        MendedTree.of(
            new Objects(FRENCH), "Il|PRON|2|nsubj cède|VERB|0|root à|ADP|4|case Acme|PROPN|2|obj");
    assertThat(tree.arc("Acme")).isEqualTo("cède:obl:arg");
  }

  @Test
  void aNameIsNoPredicateExceptOfVerbsThatName() {
    assertThat(
            MendedTree.of(
                    new Objects(FRENCH), "Il|PRON|2|nsubj vise|VERB|0|root|viser BPM|PROPN|2|xcomp")
                .arc("BPM"))
        .isEqualTo("vise:obj");
    assertThat(
            MendedTree.of(
                    new Objects(FRENCH),
                    "Il|PRON|2|nsubj devient|VERB|0|root|devenir BPM|PROPN|2|xcomp")
                .arc("BPM"))
        .isEqualTo("devient:xcomp");
  }

  @Test
  void someVerbsHaveNoPassive() {
    MendedTree tree =
        MendedTree.of(
            new Voice(FRENCH),
            "Elle|PRON|3|nsubj:pass est|AUX|3|aux:pass devenue|VERB|0|root|devenir");
    assertThat(tree.arc("Elle")).isEqualTo("devenue:nsubj");
    assertThat(tree.arc("est")).isEqualTo("devenue:aux");
  }

  @Test
  void aNounWithArticleBehindANameIsItsApposition() {
    MendedTree tree =
        MendedTree.of(
            new Apposition(FRENCH),
            """
            Elle|PRON|2|nsubj dirige|VERB|0|root Acme|PROPN|2|obj ,|PUNCT|6|punct l'|DET|6|det
            agence|NOUN|2|advcl
            """);
    assertThat(tree.arc("agence")).isEqualTo("Acme:appos");
  }

  @Test
  void anEnumerationIsNoApposition() {
    MendedTree tree =
        MendedTree.of(
            new Apposition(FRENCH),
            """
            Acme|PROPN|0|root ,|PUNCT|4|punct le|DET|4|det fisc|NOUN|1|conj et|CCONJ|7|cc la|DET|7|det
            police|NOUN|1|conj
            """);
    assertThat(tree.arc("fisc")).isEqualTo("Acme:conj");
  }

  @Test
  void aPersonBehindATitleNamesIt() {
    MendedTree tree =
        MendedTree.of(
            new Apposition(FRENCH),
            """
            sourit|VERB|0|root son|DET|3|det patron|NOUN|1|nsubj ,|PUNCT|5|punct
            Karim|PROPN|1|conj|||B-PER Osmani|PROPN|5|flat|||I-PER
            """);
    assertThat(tree.arc("Karim")).isEqualTo("patron:appos");
  }

  @Test
  void theFirstWordOfANameIsItsHead() {
    MendedTree tree =
        MendedTree.of(
            new NameHead(),
            """
            CEO|NOUN|3|compound Claire|PROPN|3|compound|||B-PER Fontaine|PROPN|4|nsubj|||I-PER
            left|VERB|0|root
            """);
    assertThat(tree.arc("Claire")).isEqualTo("left:nsubj");
    assertThat(tree.arc("Fontaine")).isEqualTo("Claire:flat");
    assertThat(tree.arc("CEO")).isEqualTo("Claire:compound");
  }

  @Test
  void anInstitutionBeforeARoleStaysItsCompound() {
    MendedTree tree =
        MendedTree.of(
            new NameHead(),
            """
            a|DET|4|det Ghent|PROPN|3|compound|||B-ORG University|PROPN|4|compound|||I-ORG
            scholar|NOUN|0|root
            """);
    assertThat(tree.arc("Ghent")).isEqualTo("scholar:compound");
    assertThat(tree.arc("University")).isEqualTo("Ghent:flat");
  }

  @Test
  void aNameWithoutRelationNamesTheNounBefore() {
    MendedTree tree =
        MendedTree.of(
            new LooseName(),
            "the|DET|2|det botanist|NOUN|4|nsubj Ellison|PROPN|2|dep left|VERB|0|root");
    assertThat(tree.arc("Ellison")).isEqualTo("botanist:appos");
  }

  @Test
  void aVerbHasOneSubject() {
    MendedTree tree =
        MendedTree.of(
            new LooseName(),
            "the|DET|2|det engineer|NOUN|4|nsubj Ellison|PROPN|4|nsubj left|VERB|0|root");
    assertThat(tree.arc("Ellison")).isEqualTo("engineer:appos");
  }

  @Test
  void aRoleBehindARelativeClauseBelongsToTheMainVerb() {
    MendedTree tree =
        MendedTree.of(
            new RoleBehindRelative(ENGLISH),
            """
            Acme|PROPN|2|nsubj hired|VERB|0|root Lea|PROPN|2|obj ,|PUNCT|3|punct who|PRON|6|nsubj
            rested|VERB|3|acl:relcl ,|PUNCT|6|punct as|ADP|9|case head|NOUN|6|obl
            """);
    assertThat(tree.arc("head")).isEqualTo("hired:obl");
  }

  @Test
  void sellerAndPriceGoWithTheVerb() {
    MendedTree tree =
        MendedTree.of(
            new ChainedComplement(ENGLISH),
            """
            Lea|PROPN|2|nsubj bought|VERB|0|root part|NOUN|2|obj of|ADP|5|case Town|PROPN|3|nmod
            from|ADP|7|case Roy|PROPN|5|nmod
            """);
    assertThat(tree.arc("Roy")).isEqualTo("bought:obl");
  }

  @Test
  void whoDidItIsTheAgent() {
    MendedTree tree =
        MendedTree.of(
            new Agent(ENGLISH),
            """
            It|PRON|3|nsubj:pass was|AUX|3|aux:pass bought|VERB|0|root|buy|VerbForm=Part+Tense=Past
            by|ADP|5|case Racal|PROPN|3|obl
            """);
    assertThat(tree.arc("Racal")).isEqualTo("bought:obl:agent");
  }

  @Test
  void aDayIsNoAgent() {
    MendedTree tree =
        MendedTree.of(
            new Agent(ENGLISH),
            """
            It|PRON|3|nsubj:pass is|AUX|3|aux:pass paid|VERB|0|root|pay|VerbForm=Part+Tense=Past
            by|ADP|5|case Friday|PROPN|3|obl
            """);
    assertThat(tree.arc("Friday")).isEqualTo("paid:obl");
  }

  @Test
  void aHeadlineLeavesOutTheAuxiliaryOfThePassive() {
    MendedTree tree =
        MendedTree.ofHeadline(
            new HeadlinePassive(ENGLISH),
            """
            Arm|PROPN|2|nsubj bought|VERB|0|root|buy|Tense=Past+VerbForm=Fin by|ADP|4|case
            Acme|PROPN|2|obl
            """);
    assertThat(tree.arc("Arm")).isEqualTo("bought:nsubj:pass");
    assertThat(tree.token("bought").feats().is("VerbForm", "Part")).isTrue();
  }

  @Test
  void aTitleInAHeadlineIsThePredicate() {
    MendedTree tree =
        MendedTree.ofHeadline(
            new HeadlinePassive(ENGLISH),
            """
            Amina|PROPN|2|nsubj elected|VERB|0|root|elect|Tense=Past+VerbForm=Fin mayor|NOUN|2|obj
            """);
    assertThat(tree.arc("Amina")).isEqualTo("elected:nsubj:pass");
    assertThat(tree.arc("mayor")).isEqualTo("elected:xcomp");
  }
}
