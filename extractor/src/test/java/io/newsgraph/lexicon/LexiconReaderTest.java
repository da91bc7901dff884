package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

  private static final Argument IN = new Argument.Prepositional(List.of("in"));

  private final Lexicon english = SmallOntology.reader().read(Language.ENGLISH);

  private Property property(String name) {
    return english.properties().get(name);
  }

  @Test
  void readsPropertiesWithAValueKindSortedByName() {
    assertThat(english.properties().keySet())
        .containsExactly("friend", "makes", "owned", "owns", "paintedOn", "paints");
  }

  @Test
  void expandsUnionsAndSubclassesInDomainAndRange() {
    assertThat(property("makes").domain())
        .containsExactly(EntityClass.PERSON, EntityClass.ORGANIZATION);
    assertThat(property("makes").range()).containsExactly(EntityClass.PRODUCT, EntityClass.WORK);
    assertThat(property("owns").range())
        .containsExactly(EntityClass.PLACE, EntityClass.PRODUCT, EntityClass.WORK);
    assertThat(property("paintedOn").range()).isEmpty();
  }

  @Test
  void takesOnlyOurOwnSuperproperty() {
    assertThat(property("paints").parent()).contains("makes");
    assertThat(property("makes").parent()).isEmpty();
  }

  @Test
  void readsWhatAPropertySays() {
    Property paints = property("paints");

    assertThat(paints.iri()).isEqualTo("https://newsgraph.example/ontology#paints");
    assertThat(paints.kind()).isEqualTo(ValueKind.ENTITY);
    assertThat(property("paintedOn").kind()).isEqualTo(ValueKind.DATE);
    assertThat(paints.moneyQualifier()).contains("price");
    assertThat(paints.percentQualifier()).isEmpty();
    assertThat(paints.qualifiers()).containsExactly(new Property.QualifierSlot("place", IN));
    assertThat(paints.alsoStates())
        .containsExactly(new Property.AlsoStates("owns", "buyer", "object", Set.of("Negated")));
    assertThat(property("owns").whenEnded()).contains("owned");
    assertThat(property("owns").takesRole()).isTrue();
    assertThat(property("friend").symmetric()).isTrue();
    assertThat(property("owns").symmetric()).isFalse();
  }

  @Test
  void givesATypeAlternativeForEveryClassCovered() {
    Optional<EntityClass> place = Optional.of(EntityClass.PLACE);

    assertThat(property("makes").typeAlternatives())
        .containsExactly(
            new Property.TypeAlternative(place, Optional.of(EntityClass.PRODUCT), "owns"),
            new Property.TypeAlternative(place, Optional.of(EntityClass.WORK), "owns"));
  }

  @Test
  void readsKnownEntitiesWithNamesOfAllLanguages() {
    KnownEntity onu = SmallOntology.reader().read(Language.FRENCH).knownEntities().get(0);

    assertThat(onu.label()).isEqualTo("Nations unies");
    assertThat(onu.names()).containsExactly("Nations unies", "ONU", "UN", "United Nations");
    assertThat(onu.entityClass()).isEqualTo(EntityClass.ORGANIZATION);
    assertThat(onu.sameAs()).contains("http://www.wikidata.org/entity/Q1065");
    assertThat(english.knownEntities().get(0).label()).isEqualTo("United Nations");
  }

  @Test
  void leavesKnownEntitiesOutOnRequest() {
    Lexicon lexicon = SmallOntology.reader().withoutKnownEntities().read(Language.FRENCH);

    assertThat(lexicon.knownEntities()).isEmpty();
    assertThat(lexicon.properties()).isNotEmpty();
  }

  @Test
  void readsPlacesWithDemonymsOfTheLanguage() {
    Lexicon french =
        SmallOntology.with(
            """
            e:Paris a ng:Place ; ng:placeKind ng:City ; rdfs:label "Paris"@fr ;
                ng:demonym "Parisien"@fr, "Parisian"@en ; skos:altLabel "Ville lumière"@fr .
            """,
            Language.FRENCH);

    Place paris = french.places().get(0);
    assertThat(paris.kind()).isEqualTo(Place.Kind.CITY);
    assertThat(paris.demonyms()).containsExactly("parisien");
    assertThat(paris.names()).containsExactly("Paris", "Ville lumière");
    assertThat(paris.sameAs()).isEmpty();
    assertThat(french.knownEntities()).extracting(KnownEntity::iri).noneMatch(paris.iri()::equals);
  }

  @Test
  void usesTheOtherLanguagesLabelWhereThereIsNone() {
    Lexicon lexicon =
        SmallOntology.with(
            "e:Liège ng:placeKind ng:City ; rdfs:label \"Liège\"@fr .", Language.ENGLISH);

    assertThat(lexicon.places().get(0).label()).isEqualTo("Liège");
  }

  @Test
  void leavesFilesNamedAfterAnotherLanguageAlone(@TempDir Path folder) throws IOException {
    Files.copy(SmallOntology.resource("small/newsgraph.ttl"), folder.resolve("newsgraph.ttl"));
    Files.createDirectory(folder.resolve("lexicon"));
    Files.copy(
        SmallOntology.resource("small/lexicon/prepositions.ttl"),
        folder.resolve("lexicon/prepositions.ttl"));
    Files.writeString(folder.resolve("lexicon/en-words.ttl"), "no Turtle");
    LexiconReader reader = LexiconReader.of(folder);

    assertThat(reader.read(Language.FRENCH).properties()).isNotEmpty();
    assertThatThrownBy(() -> reader.read(Language.ENGLISH)).hasMessageContaining("en-words.ttl");
  }

  @Test
  void hasADigestThatChangesWithAnyFile() {
    LexiconReader reader = SmallOntology.reader();
    String digest = reader.digest();

    assertThat(digest).isEqualTo(SmallOntology.reader().digest()).hasSize(64);
    assertThat(reader.withoutKnownEntities().digest()).isNotEqualTo(digest);
    assertThat(reader.with(SmallOntology.resource("small/entities.ttl")).digest())
        .isNotEqualTo(digest);
  }

  @Test
  void readsTheBundledOntology() {
    Lexicon bundled = LexiconReader.bundled().read(Language.FRENCH);
    Lexicon folder = LexiconReader.of(Path.of("../ontology")).read(Language.FRENCH);

    assertThat(bundled.properties()).hasSizeGreaterThan(40);
    assertThat(bundled).isEqualTo(folder);
  }
}
