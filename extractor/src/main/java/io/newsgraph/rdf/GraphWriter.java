package io.newsgraph.rdf;

import io.newsgraph.extract.OpenClaim;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.text.Document;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/** Writes what a document says as one RDF graph; the same input gives the same graph. */
public final class GraphWriter {

  private final GraphSettings settings;
  private final Run run;

  /** A writer for graphs of these settings, made by this run. */
  public GraphWriter(GraphSettings settings, Run run) {
    this.settings = settings;
    this.run = run;
  }

  /** The graph of a document: the article, its entities, its statements and their evidence. */
  public DocumentGraph write(LinkedExtraction linked) {
    Document document = linked.extraction().document().document();
    String language = document.language().code();
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    DocumentIris iris = new DocumentIris(document, settings.base());
    DocumentTriples text = new DocumentTriples(document, iris, graph);
    ValueNodes values = new ValueNodes(linked.entities(), language, iris, graph);
    text.document();
    text.run(run);
    new EntityTriples(linked, iris, graph).entities();
    new StatementTriples(linked, settings, iris, text, values, graph).statements();
    OpenStatementTriples open = new OpenStatementTriples(language, iris, text, graph);
    for (OpenClaim claim : linked.extraction().open()) {
      open.statement(claim);
    }
    return new DocumentGraph(iris.document().getURI(), graph);
  }

  /** The IRI that the graph of a document has, known before the document is read. */
  public String iri(Document document) {
    return new DocumentIris(document, settings.base()).document().getURI();
  }
}
