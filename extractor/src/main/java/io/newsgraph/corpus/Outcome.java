package io.newsgraph.corpus;

import io.newsgraph.PipelineResult;
import io.newsgraph.read.Rejection;
import io.newsgraph.text.Document;

/** What became of a document, or of an input that held none. */
public sealed interface Outcome {

  /**
   * It was understood.
   *
   * @param document as it was read
   * @param result what it says
   */
  record Done(Document document, PipelineResult result) implements Outcome {}

  /**
   * It was left out because it is as it was when it was stored.
   *
   * @param id the document
   */
  record Unchanged(String id) implements Outcome {}

  /**
   * It is stored, but where it came from it is not any more.
   *
   * @param id the document
   * @param removed whether it was removed from the store too
   */
  record Gone(String id, boolean removed) implements Outcome {}

  /**
   * It is bad, or too much.
   *
   * @param rejection why
   */
  record Rejected(Rejection rejection) implements Outcome {}
}
