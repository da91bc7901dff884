package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A reader of the small ontology in the test resources, with a few lines of Turtle added. */
final class SmallOntology {

  private static final String PREFIXES =
      """
      @prefix ng: <https://newsgraph.example/ontology#> .
      @prefix fr: <https://newsgraph.example/lexicon/fr#> .
      @prefix en: <https://newsgraph.example/lexicon/en#> .
      @prefix e: <https://newsgraph.example/entity/> .
      @prefix arg: <https://newsgraph.example/ontology/argument#> .
      @prefix frame: <https://newsgraph.example/ontology/frame#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      """;

  private SmallOntology() {}

  static LexiconReader reader() {
    return LexiconReader.of(resource("small"));
  }

  static Lexicon with(String turtle, Language language) {
    try {
      Path file = Files.createTempFile("lexicon", ".ttl");
      try {
        Files.writeString(file, PREFIXES + turtle);
        return reader().with(file).read(language);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path resource(String name) {
    try {
      return Path.of(SmallOntology.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
