package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.OntologyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validates the Turtle of {@code ontology/} against {@code lexicon/shapes.ttl}. */
class LexiconShapesTest {

  private static final Path ONTOLOGY = OntologyFiles.path("ontology");
  private static final Path SHAPES = ONTOLOGY.resolve("lexicon/shapes.ttl");

  private static final Shapes LEXICON_SHAPES = Shapes.parse(parsed(List.of(SHAPES)));

  /** Strict: doubtful IRIs, language tags and literals are errors here. */
  private static Graph parsed(List<Path> files) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (Path file : files) {
      RDFParser.source(file)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    }
    return graph;
  }

  private static List<String> violations(Graph graph) {
    return ShaclValidator.get().validate(LEXICON_SHAPES, graph).getEntries().stream()
        .map(LexiconShapesTest::sentence)
        .distinct()
        .sorted()
        .toList();
  }

  private static String sentence(ReportEntry entry) {
    String value = Objects.toString(entry.value(), "");
    return entry.focusNode() + " " + value + " " + entry.message();
  }

  private static List<Path> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(ONTOLOGY)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
          .sorted()
          .toList();
    }
  }

  @Test
  void allBundledFilesConform() throws IOException {
    assertThat(violations(parsed(allFiles()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "boilerplateWithoutPattern, Boilerplate has an ng:pattern",
    "boundWithoutKind, A bound says whether",
    "cueOfUnknownKind, A cue has exactly one kind",
    "cueWithoutEffect, An embedding or modal verb has an effect",
    "currencyWithoutCode, A currency has one ng:code",
    "demonymWithoutPlace, 'A place is a country, a region or a city'",
    "entityOfTwoClasses, A well-known entity has one class",
    "entryWithoutPartOfSpeech, An entry has exactly one part of speech",
    "entryWithoutSense, An entry has a sense",
    "exampleWithoutLanguage, A sense has an example",
    "exampleWithoutObject, An example has {o:…}",
    "monthWithoutValue, has one ng:value",
    "propertyWithoutFrenchLabel, A property has a label in French and in English",
    "senseOfNoEntry, A sense belongs to an entry",
    "senseWithoutExample, A sense has an example",
    "senseWithoutObject, A sense says which argument is the object",
    "timeMarkerWithoutKey, A time marker has one ng:qualifierKey",
    "unknownArgument, one of arg:… or a declared preposition",
    "unknownFrame, A syntactic behaviour is a frame",
    "unknownProperty, An entry has a sense that refers to one property or class",
    "unknownQualifierKey, A qualifier has one key",
  })
  void reportsTheFault(String fault, String message) {
    assertThat(violations(withOntology(fault)))
        .isNotEmpty()
        .anySatisfy(violation -> assertThat(violation).contains(message));
  }

  @Test
  void findsNothingWrongWithASoundEntry() {
    assertThat(violations(withOntology("soundEntry"))).isEmpty();
  }

  private static Graph withOntology(String fixture) {
    return parsed(
        List.of(
            ONTOLOGY.resolve("newsgraph.ttl"),
            ONTOLOGY.resolve("lexicon/frames.ttl"),
            SmallOntology.resource("shapes/" + fixture + ".ttl")));
  }
}
