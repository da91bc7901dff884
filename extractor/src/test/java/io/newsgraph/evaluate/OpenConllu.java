package io.newsgraph.evaluate;

import io.newsgraph.extract.Extractor;
import io.newsgraph.extract.OpenClaim;
import io.newsgraph.lexicon.LexiconReader;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Development tool: scores open extraction on trees parsed before. Arguments: ontology folder,
 * folder with {@code .conllu} and {@code .txt} of single sentences, CaRB gold, BenchIE gold, {@code
 * -v} for what is extracted.
 */
public final class OpenConllu {

  private OpenConllu() {}

  /** Prints the reports to standard output. */
  public static void main(String[] args) throws IOException {
    Extractor extractor =
        new Extractor(LexiconReader.of(Path.of(args[0])).read(Language.ENGLISH), true);
    Map<String, Path> byText = new HashMap<>();
    try (Stream<Path> all = Files.list(Path.of(args[1]))) {
      for (Path f : all.filter(f -> f.toString().endsWith(".conllu")).toList()) {
        Path text = Path.of(f.toString().replace(".conllu", ".txt"));
        byText.put(Files.readString(text).strip(), f);
      }
    }
    boolean verbose = args.length > 4;
    Function<String, List<OpenClaim>> open =
        text -> {
          List<OpenClaim> claims = read(extractor, text, byText.get(text.strip()));
          if (verbose) {
            System.out.println("\n### " + text);
            claims.forEach(
                c ->
                    System.out.println(
                        c.confidence()
                            + " | "
                            + c.subject()
                            + " | "
                            + c.relation()
                            + " | "
                            + String.join(" | ", c.arguments())));
          }
          return claims;
        };
    Evaluation.carb(Path.of(args[2]), open, 1).lines().forEach(System.out::println);
    Evaluation.benchie(Path.of(args[3]), open, 1).lines().forEach(System.out::println);
  }

  private static List<OpenClaim> read(Extractor extractor, String text, Path file) {
    if (file == null) {
      return List.of();
    }
    try {
      AnnotatedDocument parsed = Conllu.read("s", Language.ENGLISH, Files.readString(file));
      Document document = new Document("s", text, Language.ENGLISH, parsed.document().metadata());
      return extractor.extract(new AnnotatedDocument(document, parsed.sentences())).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
