package io.newsgraph.cli;

import io.newsgraph.PipelineResult;
import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormat;
import io.newsgraph.export.Selection;
import io.newsgraph.rdf.DocumentGraph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Facts as RDF, written when all documents are there. */
final class GraphFacts implements FactWriter {

  private final Output out;
  private final ExportFormat format;
  private final String base;
  private final DatasetGraph dataset = DatasetGraphFactory.create();

  GraphFacts(Output out, ExportFormat format, String base) {
    this.out = out;
    this.format = format;
    this.base = base;
  }

  @Override
  public void write(PipelineResult result) {
    DocumentGraph document = result.graph();
    dataset.addGraph(NodeFactory.createURI(document.iri()), document.graph());
  }

  @Override
  public void finish() {
    out.bytes(stream -> Export.write(format, dataset, Selection.everything(), base, stream));
  }
}
