package io.newsgraph.extract;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.link.FactTable;
import io.newsgraph.link.Facts;
import io.newsgraph.link.Linker;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Development tool: prints the facts of CoNLL-U files as {@code extract --format tsv} does, without
 * loading a model.
 *
 * <p>Arguments: ontology folder, language, folder of {@code .conllu} files, folder of their texts,
 * optional "mentions".
 */
public final class ExtractConllu {

  private ExtractConllu() {}

  /** Prints the table to standard output. */
  public static void main(String[] args) throws IOException {
    Language language = Language.ofTag(args[1]).orElseThrow();
    Lexicon lexicon = LexiconReader.of(Path.of(args[0])).read(language);
    Extractor extractor = new Extractor(lexicon);
    Linker linker = new Linker(lexicon, Linker.DEFAULT_BASE);
    Facts facts = new Facts(lexicon.properties());
    StringBuilder out = new StringBuilder();
    FactTable table = new FactTable(out);
    table.header();
    for (Path file : files(Path.of(args[2]))) {
      String id = file.getFileName().toString().replace(".conllu", "");
      AnnotatedDocument parsed =
          Conllu.read(id, language, Files.readString(file, StandardCharsets.UTF_8));
      String text = Files.readString(Path.of(args[3], id + ".txt"), StandardCharsets.UTF_8);
      AnnotatedDocument document =
          new AnnotatedDocument(
              new Document(id, text, language, parsed.document().metadata()), parsed.sentences());
      Extraction extraction = extractor.extract(document);
      if (args.length > 4) {
        extraction
            .chains()
            .forEach(
                c ->
                    System.err.println(
                        id
                            + "\t"
                            + c.entityClass()
                            + "\t"
                            + c.name()
                            + "\t"
                            + c.names()
                            + "\t"
                            + c.mentions().stream().map(document.document()::quote).toList()));
      }
      table.rows(facts.of(linker.link(extraction)));
    }
    System.out.print(out);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
    }
  }
}
