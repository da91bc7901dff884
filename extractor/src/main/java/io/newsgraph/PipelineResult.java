package io.newsgraph;

import io.newsgraph.corenlp.Note;
import io.newsgraph.link.Fact;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.rdf.DocumentGraph;
import java.util.List;

/**
 * What one document says.
 *
 * @param linked its claims over entities
 * @param facts the same, summed up
 * @param graph the same, as RDF
 * @param notes what had to be cut for its length
 */
public record PipelineResult(
    LinkedExtraction linked, List<Fact> facts, DocumentGraph graph, List<Note> notes) {

  /** Keeps the lists unmodifiable. */
  public PipelineResult {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }
}
