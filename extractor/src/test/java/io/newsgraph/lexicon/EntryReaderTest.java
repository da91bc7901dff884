package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryReaderTest {

  private static Entry verb(String lemma, String more) {
    return entry("lexinfo:verb", lemma, more);
  }

  private static Entry entry(String partOfSpeech, String lemma, String more) {
    return SmallOntology.with(
            """
            fr:x a ontolex:Word ; lexinfo:partOfSpeech %s ; ontolex:sense fr:x-paints ;
                ontolex:canonicalForm [ ontolex:writtenRep "%s"@fr ] .
            fr:x-paints ontolex:reference ng:paints ; synsem:subjOfProp arg:subject ;
                synsem:objOfProp arg:directObject .
            """
                    .formatted(partOfSpeech, lemma)
                + more,
            Language.FRENCH)
        .entries()
        .get(0);
  }

  private static Sense sense(String more) {
    return verb("peindre", more).senses().get(0);
  }

  @Test
  void readsAWordWithItsSense() {
    Entry entry = verb("peindre", "");

    assertThat(entry.iri()).isEqualTo("https://newsgraph.example/lexicon/fr#x");
    assertThat(entry.partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
    assertThat(entry.forms()).containsExactly(List.of("peindre"));
    assertThat(entry.reflexive()).isFalse();
    assertThat(entry.event()).isFalse();
    Sense sense = entry.senses().get(0);
    assertThat(sense.iri()).isEqualTo("https://newsgraph.example/lexicon/fr#x-paints");
    assertThat(sense.property()).isEqualTo("paints");
    assertThat(sense.subject()).containsExactly(Argument.Function.SUBJECT);
    assertThat(sense.object()).containsExactly(Argument.Function.DIRECT_OBJECT);
    assertThat(sense.weight()).isEqualTo(0.9);
    assertThat(sense.aspect()).isEqualTo(Sense.Aspect.STATIVE);
    assertThat(sense.certainty()).isEmpty();
  }

  @Test
  void takesOffTheReflexivePronounOfVerbs() {
    assertThat(verb("s’adonner", "").forms()).containsExactly(List.of("adonner"));
    assertThat(verb("s’adonner", "").reflexive()).isTrue();
    assertThat(verb("se porter acquéreur", "").forms())
        .containsExactly(List.of("porter", "acquéreur"));
    assertThat(verb("peindre", "fr:x synsem:synBehavior frame:reflexivePP .").reflexive()).isTrue();
  }

  @Test
  void splitsFormsAsTheAnnotatorsDo() {
    assertThat(entry("lexinfo:noun", "chiffre d’affaires", "").forms())
        .containsExactly(List.of("chiffre", "d'", "affaires"));
    assertThat(entry("lexinfo:noun", "aujourd'hui", "").forms())
        .containsExactly(List.of("aujourd'hui"));
    assertThat(WordForm.words("jusqu'à", Language.FRENCH)).containsExactly("jusqu'", "à");
    assertThat(WordForm.words("at the driver's seat", Language.ENGLISH))
        .containsExactly("at", "the", "driver", "'s", "seat");
    assertThat(WordForm.words("  lay \n off", Language.ENGLISH)).containsExactly("lay", "off");
  }

  @Test
  void splitsContractionsAsTheAnnotatorsDo() {
    assertThat(verb("entrer au capital", "").forms())
        .containsExactly(List.of("entrer", "à", "le", "capital"));
    assertThat(entry("lexinfo:noun", "président du conseil", "").forms())
        .containsExactly(List.of("président", "de", "le", "conseil"));
    assertThat(entry("lexinfo:noun", "directeur des achats", "").forms())
        .containsExactly(List.of("directeur", "de", "les", "achats"));
    assertThat(verb("prendre des parts", "").forms())
        .containsExactly(List.of("prendre", "des", "parts"));
  }

  @Test
  void takesEnglishCompoundsApartToo() {
    assertThat(WordForm.spellings("spin-off", Language.ENGLISH))
        .containsExactly("spin-off", "spin - off");
    assertThat(WordForm.spellings("spin off", Language.ENGLISH)).containsExactly("spin off");
    assertThat(WordForm.spellings("P-DG", Language.FRENCH)).containsExactly("P-DG");
  }

  @Test
  void putsTheCanonicalFormFirst() {
    Entry entry =
        verb("peindre", "fr:x ontolex:otherForm [ ontolex:writtenRep \"P-DG\"@fr, \"aa\"@fr ] .");

    assertThat(entry.forms()).containsExactly(List.of("peindre"), List.of("P-DG"), List.of("aa"));
  }

  @Test
  void marksEventNouns() {
    assertThat(entry("lexinfo:noun", "vente", "fr:x synsem:synBehavior frame:nounEvent .").event())
        .isTrue();
  }

  @Test
  void triesArgumentsInTheDocumentedOrder() {
    Sense sense =
        sense("fr:x-paints synsem:subjOfProp fr:pp-auprès_de, arg:genitive, arg:possessor .");

    assertThat(sense.subject())
        .containsExactly(
            Argument.Function.SUBJECT,
            Argument.Function.POSSESSOR,
            Argument.Function.GENITIVE,
            new Argument.Prepositional(List.of("auprès", "de")));
  }

  @Test
  void readsWhatNarrowsASense() {
    Sense sense =
        sense(
            """
            fr:x-paints ng:subjectType ng:Person ; ng:objectType ng:Product ; ng:weight 0.4 ;
                ng:aspect ng:Inchoative ; ng:certainty ng:Planned ;
                ng:qualifier [ ng:qualifierKey "seller" ; ng:argument fr:pp-auprès_de, arg:subject ] .
            """);

    assertThat(sense.subjectType()).containsExactly(EntityClass.PERSON);
    assertThat(sense.objectType()).containsExactly(EntityClass.PRODUCT, EntityClass.WORK);
    assertThat(sense.weight()).isEqualTo(0.4);
    assertThat(sense.aspect()).isEqualTo(Sense.Aspect.INCHOATIVE);
    assertThat(sense.certainty()).contains("Planned");
    assertThat(sense.qualifiers())
        .containsExactly(
            new Property.QualifierSlot("seller", Argument.Function.SUBJECT),
            new Property.QualifierSlot(
                "seller", new Argument.Prepositional(List.of("auprès", "de"))));
  }

  @Test
  void takesExamplesOfTheLanguageOnly() {
    Sense sense =
        sense(
            """
            fr:x-paints skos:example "{s:Zoé} peint {o:Nu}."@fr, "{s:Zoé} paints {o:Nu}."@en ;
                ng:counterExample "Zoé peint le mur."@fr .
            """);

    assertThat(sense.examples()).containsExactly("{s:Zoé} peint {o:Nu}.");
    assertThat(sense.counterExamples()).containsExactly("Zoé peint le mur.");
  }

  @Test
  void letsDatesDoWithoutAnArgument() {
    Lexicon lexicon =
        SmallOntology.with(
            """
            fr:dater lexinfo:partOfSpeech lexinfo:verb ; ontolex:sense fr:dater-paintedOn ;
                ontolex:canonicalForm [ ontolex:writtenRep "dater"@fr ] .
            fr:dater-paintedOn ontolex:reference ng:paintedOn ; synsem:subjOfProp arg:subject .
            """,
            Language.FRENCH);

    assertThat(lexicon.entries().get(0).senses().get(0).object()).isEmpty();
  }

  @Test
  void leavesEntriesToTheirLanguage() {
    String word =
        """
        en:painting lexinfo:partOfSpeech lexinfo:noun ; ontolex:sense [ ontolex:reference ng:Work ] ;
            ontolex:canonicalForm [ ontolex:writtenRep "painting"@en ] .
        """;

    assertThat(SmallOntology.with(word, Language.FRENCH).classNouns()).isEmpty();
    assertThat(SmallOntology.with(word, Language.ENGLISH).classNouns())
        .extracting(ClassNoun::words)
        .containsExactly(List.of("painting"));
  }

  @Test
  void readsClassNouns() {
    List<ClassNoun> nouns =
        SmallOntology.with(
                """
                fr:galerie lexinfo:partOfSpeech lexinfo:noun ; lexinfo:gender lexinfo:feminine ;
                    ontolex:canonicalForm [ ontolex:writtenRep "galerie d'art"@fr ] ;
                    ontolex:sense [ ontolex:reference ng:Organization ; ng:facility true ; ng:refers false ] .
                fr:tableau lexinfo:partOfSpeech lexinfo:noun ; ontolex:sense [ ontolex:reference ng:Work ] ;
                    ontolex:canonicalForm [ ontolex:writtenRep "tableau"@fr ] .
                """,
                Language.FRENCH)
            .classNouns();

    ClassNoun gallery = nouns.get(0);
    assertThat(gallery.words()).containsExactly("galerie", "d'", "art");
    assertThat(gallery.entityClass()).isEqualTo(EntityClass.ORGANIZATION);
    assertThat(gallery.gender()).contains("Fem");
    assertThat(gallery.facility()).isTrue();
    assertThat(gallery.refers()).isFalse();
    assertThat(nouns.get(1).refers()).isTrue();
    assertThat(nouns.get(1).facility()).isFalse();
    assertThat(nouns.get(1).gender()).isEmpty();
  }

  @Test
  void mergesTheSameEntryOfTwoFiles() {
    Entry entry =
        verb("peindre", "fr:x ontolex:canonicalForm [ ontolex:writtenRep \"peindre\"@fr ] .");

    assertThat(entry.forms()).containsExactly(List.of("peindre"));
  }
}
