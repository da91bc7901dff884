package io.newsgraph;

import io.newsgraph.corenlp.Note;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import java.util.function.Consumer;

/** The stage that analyses a document. */
@FunctionalInterface
public interface Annotation {

  /**
   * Analyses a document.
   *
   * @param notes is told of what was cut for its length
   */
  AnnotatedDocument annotate(Document document, Consumer<Note> notes);
}
