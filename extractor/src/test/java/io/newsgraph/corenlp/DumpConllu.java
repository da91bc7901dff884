package io.newsgraph.corenlp;

import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints the analysis of text files as CoNLL-U, for developers.
 *
 * <p>{@code DumpConllu fr|en [--boilerplate FILE] [--out DIR] FILE…}: with {@code --out} one file
 * per input, else all on standard output.
 */
public final class DumpConllu {

  private DumpConllu() {}

  /** Runs the tool. */
  public static void main(String[] args) throws IOException {
    Language language = Language.ofTag(args[0]).orElseThrow();
    List<Pattern> boilerplate = new ArrayList<>();
    Path out = Path.of("");
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      switch (args[i]) {
        case "--boilerplate" ->
            Files.readAllLines(Path.of(args[++i]))
                .forEach(l -> boilerplate.add(Pattern.compile(l)));
        case "--out" -> out = Path.of(args[++i]);
        default -> files.add(Path.of(args[i]));
      }
    }
    Annotator annotator = new Annotator(AnnotatorOptions.defaults().withBoilerplate(boilerplate));
    PrintStream stdout = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Path file : files) {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      AnnotatedDocument annotated =
          annotator.annotate(new Document(name, text, language, Metadata.unknown()));
      if (out.toString().isEmpty()) {
        stdout.print(Conllu.write(annotated));
      } else {
        String target = name.replaceFirst("\\.[^.]*$", "") + ".conllu";
        Files.writeString(out.resolve(target), Conllu.write(annotated));
      }
    }
  }
}
