package io.newsgraph.evaluate;

import io.newsgraph.extract.Extractor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.link.Linker;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Development tool: scores KnowledgeNet on trees parsed before, without loading a model.
 *
 * <p>Arguments: ontology folder, KnowledgeNet file, folder of {@code fold-…-id.conllu} files (those
 * documents are scored), {@code -v} for the errors.
 */
public final class KnowledgeNetConllu {

  private KnowledgeNetConllu() {}

  /** Prints the report to standard output. */
  public static void main(String[] args) throws IOException {
    Lexicon lexicon = LexiconReader.of(Path.of(args[0])).read(Language.ENGLISH);
    Extractor extractor = new Extractor(lexicon);
    Linker linker = new Linker(lexicon, Linker.DEFAULT_BASE);
    Map<String, Path> files = new HashMap<>();
    try (Stream<Path> all = Files.list(Path.of(args[2]))) {
      all.forEach(f -> files.put(id(f), f));
    }
    List<KnowledgeNetDocument> documents =
        KnowledgeNetFile.read(Path.of(args[1]), KnowledgeNetOptions.all()).stream()
            .filter(d -> files.containsKey(d.id()))
            .toList();
    Map<String, Path> byText = new HashMap<>();
    documents.forEach(d -> byText.put(d.text(), files.get(d.id())));
    KnowledgeNetReport report =
        new KnowledgeNetScorer(
                KnowledgeNetMapping.standard(),
                text -> extract(extractor, linker, text, byText.get(text)))
            .score(documents, 1);
    report.lines().forEach(System.out::println);
    if (args.length > 3) {
      report.errors().forEach(System.out::println);
    }
  }

  private static String id(Path file) {
    return file.getFileName().toString().replaceAll("^.*-|\\.conllu$", "");
  }

  private static LinkedExtraction extract(
      Extractor extractor, Linker linker, String text, Path file) {
    try {
      AnnotatedDocument parsed =
          Conllu.read(file.toString(), Language.ENGLISH, Files.readString(file));
      Document document =
          new Document(
              parsed.document().id(), text, Language.ENGLISH, parsed.document().metadata());
      return linker.link(extractor.extract(new AnnotatedDocument(document, parsed.sentences())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
