package io.newsgraph.corenlp;

import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import java.util.function.Consumer;

/**
 * Analyses documents: sentences, words, lemmas, dependency trees, named entities.
 *
 * <p>The models of a language are read when the first document in it arrives, once per JVM, and are
 * shared by all annotators and threads. Instances are immutable and safe for many threads.
 */
public final class Annotator {

  private final AnnotatorOptions options;

  /** Makes an annotator; reads no model yet. */
  public Annotator(AnnotatorOptions options) {
    this.options = options;
  }

  /** Reads the models of a language now, if no one has yet. */
  public static void load(Language language) {
    Pipelines.of(language);
  }

  /**
   * Analyses a document. What had to be cut for its length is not reported.
   *
   * @throws AnnotationException when a limit of the options is passed, the thread is interrupted or
   *     the models fail
   */
  public AnnotatedDocument annotate(Document document) {
    return annotate(document, note -> {});
  }

  /**
   * Analyses a document.
   *
   * @param notes is told of what was cut for its length
   * @return the document (its metadata completed from a byline or a publication line when it had
   *     none) with its sentences
   * @throws AnnotationException when a limit of the options is passed, the thread is interrupted or
   *     the models fail
   */
  public AnnotatedDocument annotate(Document document, Consumer<Note> notes) {
    try {
      return new Annotation(document, options, notes).run();
    } catch (AnnotationException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw AnnotationException.failed(document.id(), e);
    }
  }
}
