package io.newsgraph.corenlp;

/** A document could not be annotated; the message is one line: document, reason, what to do. */
public final class AnnotationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnnotationException(String message) {
    super(message);
  }

  AnnotationException(String message, Throwable cause) {
    super(message, cause);
  }
}
