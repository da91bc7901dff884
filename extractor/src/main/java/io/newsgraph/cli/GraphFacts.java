package io.newsgraph.cli;

import io.newsgraph.PipelineResult;
import io.newsgraph.rdf.DocumentGraph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Facts as RDF, written when all documents are there. */
final class GraphFacts implements FactWriter {

  private final Output out;
  private final RDFFormat format;
  private final DatasetGraph dataset = DatasetGraphFactory.create();

  GraphFacts(Output out, RDFFormat format) {
    this.out = out;
    this.format = format;
  }

  @Override
  public void write(PipelineResult result) {
    DocumentGraph document = result.graph();
    if (RDFLanguages.isQuads(format.getLang())) {
      dataset.addGraph(NodeFactory.createURI(document.iri()), document.graph());
    } else {
      document.graph().stream().forEach(dataset.getDefaultGraph()::add);
    }
  }

  @Override
  public void finish() {
    out.bytes(
        stream -> {
          if (RDFLanguages.isQuads(format.getLang())) {
            RDFWriter.source(dataset).format(format).output(stream);
          } else {
            RDFWriter.source(dataset.getDefaultGraph()).format(format).output(stream);
          }
        });
  }
}
