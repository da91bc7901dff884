package io.newsgraph.cli;

import io.newsgraph.Annotation;
import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.corenlp.Note;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes the analysis of the articles beside this class from their {@code .conllu} files, as the
 * models made them; any other article has no sentences.
 */
final class CannedAnnotation implements Annotation {

  private static final Map<Settings, Pipeline> KNOWN = new ConcurrentHashMap<>();

  /** Pipelines that need no model; each reads the lexicon once for all tests. */
  static final Function<Settings, Pipeline> PIPELINES =
      settings -> KNOWN.computeIfAbsent(settings, s -> Pipeline.of(s, new CannedAnnotation()));

  /** Copies an article into a folder. */
  static Path article(String name, Path folder) throws IOException {
    try (InputStream in = CannedAnnotation.class.getResourceAsStream(name)) {
      Path copy = folder.resolve(name);
      Files.write(copy, in.readAllBytes());
      return copy;
    }
  }

  @Override
  public AnnotatedDocument annotate(Document document, Consumer<Note> notes) {
    String analysis = document.id().replace(".txt", ".conllu");
    try (InputStream in = CannedAnnotation.class.getResourceAsStream(analysis)) {
      if (in == null) {
        return new AnnotatedDocument(document, List.of());
      }
      String conllu = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new AnnotatedDocument(
          document, Conllu.read(document.id(), document.language(), conllu).sentences());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
