package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {

  private static List<Cue> cues(String turtle, Language language) {
    return SmallOntology.with(turtle, language).cues();
  }

  private static Cue cue(String rest) {
    return cues("fr:cue-x a ng:Cue ; " + rest, Language.FRENCH).get(0);
  }

  @Test
  void readsACueWithAllItsForms() {
    Cue cue =
        cue(
            """
            ng:cueKind ng:EmbeddingVerb ; ontolex:writtenRep "s'apprêter"@fr, "être sur le point de"@fr ;
                ng:effect ng:Planned ; skos:example "{s:Zoé} s'apprête à peindre {o:Nu}."@fr .
            """);

    assertThat(cue.iri()).isEqualTo("https://newsgraph.example/lexicon/fr#cue-x");
    assertThat(cue.kind()).isEqualTo(Cue.Kind.EMBEDDING_VERB);
    assertThat(cue.forms())
        .containsExactlyInAnyOrder(
            List.of("apprêter"), List.of("être", "sur", "le", "point", "de"));
    assertThat(cue.effect()).contains(Cue.Effect.PLANNED);
    assertThat(cue.attributes()).isFalse();
    assertThat(cue.examples()).containsExactly("{s:Zoé} s'apprête à peindre {o:Nu}.");
  }

  @Test
  void keepsThePronounOfWordsThatAreNoVerbs() {
    assertThat(cue("ng:cueKind ng:ConditionMarker ; ontolex:writtenRep \"s'il\"@fr .").forms())
        .containsExactly(List.of("s'", "il"));
  }

  @ParameterizedTest
  @CsvSource({
    "SpeechVerb,ASSERTED",
    "SupportVerb,ASSERTED",
    "SourceMarker,REPORTED",
    "HearsayMarker,REPORTED",
    "FutureModifier,PLANNED",
    "Negator,NEGATED",
    "ConditionMarker,VOID"
  })
  void givesTheUsualEffectOfItsKind(String kind, Cue.Effect effect) {
    Cue cue = cue("ng:cueKind ng:" + kind + " ; ontolex:writtenRep \"dire\"@fr .");

    assertThat(cue.effect()).contains(effect);
  }

  @Test
  void hasNoUsualEffectForNumbers() {
    assertThat(cue("ng:cueKind ng:Month ; ontolex:writtenRep \"mai\"@fr ; ng:value 5 .").effect())
        .isEmpty();
  }

  @Test
  void takesTheSubjectOfASpeechVerbAsSource() {
    assertThat(cue("ng:cueKind ng:SpeechVerb ; ontolex:writtenRep \"dire\"@fr .").attributes())
        .isTrue();
    assertThat(
            cue("ng:cueKind ng:EmbeddingVerb ; ontolex:writtenRep \"nier\"@fr ; ng:attributes true .")
                .attributes())
        .isTrue();
  }

  @Test
  void readsFurtherDataByLocalName() {
    Cue cue =
        cue(
            """
            ng:cueKind ng:Bound ; ontolex:writtenRep "au moins"@fr ; ng:bound ng:Minimum ; ng:value 1000 ;
                ng:code "EUR" ; ng:qualifierKey "from" ; ng:gender lexinfo:feminine .
            """);

    assertThat(cue.data())
        .isEqualTo(
            Map.of(
                "bound",
                "Minimum",
                "value",
                "1000",
                "code",
                "EUR",
                "qualifierKey",
                "from",
                "gender",
                "Fem"));
  }

  @Test
  void joinsPatterns() {
    Cue cue = cue("ng:cueKind ng:Boilerplate ; ng:pattern \"^A\"@fr, \"^B\"@fr, \"^C\"@en .");

    assertThat(cue.data()).containsEntry("pattern", "^A|^B");
    assertThat(cue.forms()).isEmpty();
  }

  @Test
  void leavesCuesToTheirLanguageUnlessUntagged() {
    String turtle =
        """
        fr:cue-euro a ng:Cue ; ng:cueKind ng:Currency ; ng:code "EUR" ; ontolex:writtenRep "€", "euro"@fr .
        en:cue-pound a ng:Cue ; ng:cueKind ng:Currency ; ng:code "GBP" ; ontolex:writtenRep "pound"@en .
        """;

    assertThat(cues(turtle, Language.FRENCH))
        .extracting(c -> c.data().get("code"))
        .containsExactly("EUR");
    assertThat(cues(turtle, Language.ENGLISH))
        .flatExtracting(Cue::forms)
        .containsExactly(List.of("pound"), List.of("€"));
  }
}
