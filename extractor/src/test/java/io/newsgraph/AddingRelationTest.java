package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.link.Fact;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds a relation as CONTRIBUTING.md tells, with the very Turtle printed there. */
@Tag("models")
class AddingRelationTest {

  private static final Path GUIDE = Path.of("..", "CONTRIBUTING.md");

  @TempDir static Path folder;

  private static Pipeline pipeline;

  @BeforeAll
  static void addRelation() throws IOException {
    Path turtle = Files.writeString(folder.resolve("ambassador.ttl"), turtleOf(GUIDE));
    Settings plain = Settings.defaults();
    Settings.Ontology ontology = new Settings.Ontology(Optional.empty(), List.of(turtle), true);
    pipeline =
        Pipeline.of(
            new Settings(
                plain.base(),
                ontology,
                plain.minConfidence(),
                plain.direct(),
                plain.open(),
                plain.timeLimit()));
  }

  private static String turtleOf(Path guide) throws IOException {
    String text = Files.readString(guide);
    int begin = text.indexOf("```turtle\n") + "```turtle\n".length();
    return text.substring(begin, text.indexOf("```", begin));
  }

  private static List<String> facts(Language language, String text) {
    return pipeline.run(new Document("a.txt", text, language, Metadata.unknown())).facts().stream()
        .map(AddingRelationTest::row)
        .toList();
  }

  private static String row(Fact fact) {
    return String.join(
        " | ", fact.subject(), fact.relation(), fact.object(), fact.certainty().localName());
  }

  @Test
  void frenchSaysIt() {
    assertThat(facts(Language.FRENCH, "Claire Maurel est ambassadrice en Norvège depuis deux ans."))
        .containsExactly("Claire Maurel | ambassadorOf | Norvège | Asserted");
  }

  @Test
  void englishSaysIt() {
    assertThat(facts(Language.ENGLISH, "Claire Maurel is the ambassador to Norway."))
        .containsExactly("Claire Maurel | ambassadorOf | Norway | Asserted");
  }

  @Test
  void whatHoldsForEveryRelationHoldsForIt() {
    assertThat(facts(Language.ENGLISH, "Ivo Brandt, the former ambassador to Norway, has died."))
        .contains("Ivo Brandt | formerAmbassadorOf | Norway | Asserted");
    assertThat(
            facts(Language.FRENCH, "Selon Le Phare, Claire Maurel serait ambassadrice en Norvège."))
        .contains("Claire Maurel | ambassadorOf | Norvège | Reported");
  }
}
