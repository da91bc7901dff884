package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of {@code faults/*.ttl} is told in one line with file, term and advice. */
class LexiconFaultTest {

  @ParameterizedTest
  @CsvSource({
    "alsoStatesWithoutObject,   ontology#draws,   has no takesObject",
    "badPattern,                fr#cue-credit,    bad pattern",
    "blankSense,                fr#peindre,       sense without IRI",
    "brokenTurtle,              line 9,           correct the Turtle",
    "cueWithoutKind,            fr#cue-dit,       has no cueKind",
    "cueWithoutWords,           fr#cue-dit,       cue without words",
    "entryWithoutForm,          fr#peinture,      entry without IRI or written form",
    "entryWithoutPartOfSpeech,  fr#peinture,      has no partOfSpeech",
    "formWithoutLanguage,       fr#peinture,      has no language",
    "inversePropertyAsReference,fr#peindre-owner, which is no property or class",
    "markerWithoutLanguage,     fr#pp-sur,        has no language",
    "placeWithoutName,          entity/Lyon,      has no name",
    "qualifierWithoutArgument,  fr#peindre-paints,qualifier place has no argument",
    "qualifierWithoutKey,       fr#peindre-paints,has no qualifierKey",
    "senseWithoutObject,        fr#peindre-paints,has no objOfProp",
    "senseWithoutReference,     fr#peindre-paints,has no reference",
    "senseWithoutSubject,       fr#peindre-paints,has no subjOfProp",
    "twoCanonicalForms,         fr#peinture,      several canonical forms",
    "twoSuperproperties,        ontology#draws,   several superproperties",
    "unknownArgument,           fr#peindre-paints,declare it with synsem:marker",
    "unknownAspect,             fr#peindre-paints,'Stative, Inchoative, Terminative'",
    "unknownCueKind,            fr#cue-dit,       unknown cueKind Rumour",
    "unknownEffect,             fr#cue-dit,       unknown effect Doubted",
    "unknownFunction,           fr#peindre-paints,unknown argument",
    "unknownPartOfSpeech,       fr#peinture,      unknown part of speech adverb",
    "unknownPlaceKind,          entity/Lyon,      'Country, Region, City'",
    "unknownProperty,           fr#peindre-paint, which is no property or class",
    "unknownType,               fr#peindre-paints,unknown class Picture",
    "unknownValueKind,          ontology#draws,   unknown valueKind PictureValue",
    "unknownWhenEnded,          ontology#draws,   unknown property",
    "weightAboveOne,            fr#peindre-paints,weight that is no number up to 1",
  })
  void tellsFileTermAndFault(String fault, String term, String problem) {
    LexiconReader reader =
        SmallOntology.reader().with(SmallOntology.resource("faults/" + fault + ".ttl"));

    assertThatThrownBy(() -> reader.read(Language.FRENCH))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(fault + ".ttl: ")
        .hasMessageContaining(term)
        .hasMessageContaining(problem)
        .hasMessageContaining("; ")
        .message()
        .hasLineCount(1);
  }

  @Test
  void everyFaultIsTested() throws IOException {
    try (Stream<Path> files = Files.list(SmallOntology.resource("faults"))) {
      assertThat(files).hasSize(31);
    }
  }

  @Test
  void tellsThatAFolderHoldsNoOntology(@TempDir Path folder) {
    assertThatThrownBy(() -> LexiconReader.of(folder).read(Language.FRENCH))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("has no newsgraph.ttl");
  }

  @Test
  void tellsThatAnAddedFileIsMissing(@TempDir Path folder) {
    LexiconReader reader = SmallOntology.reader().with(folder.resolve("mine.ttl"));

    assertThatThrownBy(() -> reader.read(Language.FRENCH))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("mine.ttl")
        .hasMessageContaining("cannot be read");
  }
}
