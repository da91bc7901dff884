package io.newsgraph.link;

import static io.newsgraph.lexicon.EntityClass.ORGANIZATION;
import static io.newsgraph.lexicon.EntityClass.PERSON;
import static io.newsgraph.lexicon.EntityClass.PLACE;
import static io.newsgraph.lexicon.EntityClass.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Lexicons;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {

  private final ArticleBuilder article = new ArticleBuilder("fr/a.txt", Language.FRENCH);

  private List<Entity> link(ArticleBuilder builder, Language language) {
    return new Linker(Lexicons.small(language), Linker.DEFAULT_BASE)
        .link(builder.build())
        .entities();
  }

  private List<Entity> link() {
    return link(article, Language.FRENCH);
  }

  private static String iriOf(EntityClass entityClass, String name) {
    ArticleBuilder builder = new ArticleBuilder("x.txt", Language.ENGLISH);
    builder.chain(entityClass, name);
    return new Linker(Lexicons.withoutNames(Language.ENGLISH), Linker.DEFAULT_BASE)
        .link(builder.build())
        .entities()
        .get(0)
        .iri();
  }

  @ParameterizedTest
  @CsvSource({
    "Société Générale, SOCIETE GENERALE",
    "L’Oréal, L'Oreal",
    "S.N.C.F., SNCF",
    "Saint-Gobain, saint gobain",
    "Œuvre Sœur, oeuvre soeur",
  })
  void spellingsOfOneNameShareAnIri(String one, String other) {
    assertThat(iriOf(ORGANIZATION, one)).isEqualTo(iriOf(ORGANIZATION, other));
  }

  @ParameterizedTest
  @CsvSource({
    "GPT-3.5, GPT-35",
    "C, C++",
    "Дом, Том",
    "Smith & Wesson, Smith Wesson",
    "%, &",
  })
  void differentNamesHaveDifferentIris(String one, String other) {
    assertThat(iriOf(PRODUCT, one)).isNotEqualTo(iriOf(PRODUCT, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jean Dupont; https://newsgraph.example/entity/Jean_Dupont-person",
        "a<b> \"c\"; https://newsgraph.example/entity/A_B_C-person",
        "AT&T; https://newsgraph.example/entity/At_And_T-person",
      })
  void irisUseASafeAlphabet(String name, String iri) {
    assertThat(iriOf(PERSON, name)).isEqualTo(iri);
  }

  @Test
  void veryLongNamesGetShortIrisThatStayApart() {
    String longName = "mot ".repeat(200);
    assertThat(iriOf(PRODUCT, longName)).hasSizeLessThan(160);
    assertThat(iriOf(PRODUCT, longName)).isNotEqualTo(iriOf(PRODUCT, longName + "autre"));
  }

  @Test
  void personAndPlaceOfOneNameDiffer() {
    assertThat(iriOf(PERSON, "Paris")).isNotEqualTo(iriOf(PLACE, "Paris"));
  }

  @Test
  void unknownPersonNeverTakesTheIriOfAKnownPlace() {
    article.chain(PERSON, "Narnia");
    assertThat(link().get(0).iri()).isNotEqualTo(Lexicons.NARNIA);
  }

  @Test
  void placeHasOneIriInBothLanguages() {
    article.chain(PLACE, "Narnie");
    ArticleBuilder english = new ArticleBuilder("en/a.txt", Language.ENGLISH);
    english.chain(PLACE, "Narnia");
    assertThat(link().get(0).iri())
        .isEqualTo(Lexicons.NARNIA)
        .isEqualTo(link(english, Language.ENGLISH).get(0).iri());
  }

  @Test
  void surnameAloneOnlyMakesACandidate() {
    article.chain(PERSON, "Bloom");
    Entity entity = link().get(0);
    assertThat(entity.iri()).isEqualTo("https://newsgraph.example/entity/Bloom-person");
    assertThat(entity.sameAs()).isEmpty();
    assertThat(entity.candidates()).containsExactly(Lexicons.ADA_BLOOM + "-elsewhere");
  }

  @Test
  void whatExtractionHasBoundIsLinked() {
    article.known(ORGANIZATION, "le groupe Orbital", Lexicons.ORBITAL);
    Entity entity = link().get(0);
    assertThat(entity.iri()).isEqualTo(Lexicons.ORBITAL);
    assertThat(entity.label()).isEqualTo("le groupe Orbital");
    assertThat(entity.sameAs()).contains(Lexicons.ORBITAL + "-elsewhere");
  }

  @Test
  void otherBaseMovesTheGazetteerToo() {
    article.chain(PLACE, "Narnie");
    article.chain(PERSON, "Jean Dupont");
    Linker linker = new Linker(Lexicons.small(Language.FRENCH), "http://data.test/");
    assertThat(linker.link(article.build()).entities())
        .extracting(Entity::iri)
        .containsExactly(
            "http://data.test/entity/Narnia", "http://data.test/entity/Jean_Dupont-person");
  }

  @Test
  void homonymsThatExtractionKeptApartStayApart() {
    article.chain(PERSON, "Jean Martin");
    article.chain(PERSON, "Jean Martin");
    article.chain(PERSON, "Jean Martin");
    assertThat(link()).extracting(Entity::iri).doesNotHaveDuplicates();
  }

  @Test
  void spellingsInOneDocumentBecomeOneEntityWithBothNames() {
    article.chain(ORGANIZATION, "Electricite Reunie");
    article.chain(ORGANIZATION, "Électricité Réunie", "ER");
    List<Entity> entities = link();
    assertThat(entities.get(0)).isEqualTo(entities.get(1));
    assertThat(entities.get(0).altLabels()).containsExactly("ER", "Électricité Réunie");
  }

  @Test
  void descriptionsAreThingsOfTheirDocument() {
    article.described(PRODUCT, "un projet");
    ArticleBuilder other = new ArticleBuilder("fr/b.txt", Language.FRENCH);
    other.described(PRODUCT, "un projet");
    assertThat(link().get(0).iri()).isNotEqualTo(link(other, Language.FRENCH).get(0).iri());
  }

  @Test
  void claimOfAThingAboutItselfIsDropped() {
    int sentence = article.sentence("Orbital SA est partenaire d’Orbital.");
    int one = article.chain(ORGANIZATION, "Orbital SA");
    int other = article.chain(ORGANIZATION, "Orbital");
    article.claim(one, "partnerOf", other, sentence);
    LinkedExtraction linked =
        new Linker(Lexicons.small(Language.FRENCH), Linker.DEFAULT_BASE).link(article.build());
    assertThat(linked.extraction().claims()).isEmpty();
  }
}
