package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.query.Answer;
import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.store.Signature;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example of docs/library.md, word for word, does what the page says. */
class LibraryExampleTest {

  private static Answer example(String text) {
    // docs begin
    Settings settings = Settings.defaults();
    Pipeline pipeline = Pipeline.of(settings);
    Document article = new Document("a.txt", text, Language.ENGLISH, Metadata.unknown());
    PipelineResult result = pipeline.run(article);
    Signature signature = new Signature("a.txt", "", "", "", pipeline.fingerprint());
    try (Store store = Store.openOrCreate(Store.MEMORY)) {
      store.replace(
          List.of(new StoredDocument(result.graph().iri(), result.graph().graph(), signature)));
      QueryRunner questions = new QueryRunner(store, Limits.standard(), settings.base());
      return questions.ask(Catalogue.find("who-runs"), Map.of("organization", "Marlow Freight"));
    }
    // docs end
  }

  @Test
  @Tag("models")
  void exampleAnswers() {
    Answer answer = example("Janet Pike is the chief executive of Marlow Freight.");
    assertThat(((Answer.Table) answer).rows()).singleElement().asString().contains("Janet Pike");
  }

  @Test
  void pageShowsTheExample() throws IOException {
    String source =
        Files.readString(
            OntologyFiles.path("extractor/src/test/java/io/newsgraph/LibraryExampleTest.java"));
    String example =
        source
            .substring(source.indexOf("// docs begin") + 14, source.indexOf("    // docs end"))
            .replaceAll("(?m)^    ", "")
            .strip();
    assertThat(Files.readString(OntologyFiles.path("docs/library.md")))
        .contains("```java\n" + example + "\n```");
    assertThat(example.lines().count()).isLessThanOrEqualTo(12);
  }
}
