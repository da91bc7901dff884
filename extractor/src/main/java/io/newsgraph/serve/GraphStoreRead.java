package io.newsgraph.serve;

import io.newsgraph.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The reading half of the SPARQL 1.1 Graph Store Protocol: one named graph, or the default graph,
 * which is what all articles say together.
 */
final class GraphStoreRead implements Handler {

  private final Store store;

  GraphStoreRead(Store store) {
    this.store = store;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> named = Requests.value(request, "graph");
    boolean whole = request.getParameter("default") != null;
    if (named.isPresent() == whole) {
      throw HttpProblem.badRequest(
          "name one graph with ?graph=IRI, or ask for all of them together with ?default");
    }
    Node name = named.map(GraphStoreRead::iri).orElse(Quad.unionGraph);
    String type = ContentChoice.type(request);
    try {
      store.readResolved(
          dataset -> {
            if (named.isPresent() && !dataset.containsGraph(name)) {
              throw HttpProblem.notFound("the store has no graph " + named.get());
            }
            response.setContentType(type + "; charset=utf-8");
            if (!request.getMethod().equals("HEAD")) {
              write(dataset, name, ContentChoice.format(type), response);
            }
            return type;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Node iri(String text) {
    if (!text.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")
        || text.startsWith("urn:x-arq:")) {
      throw HttpProblem.badRequest("graph is an absolute IRI");
    }
    return NodeFactory.createURI(text);
  }

  private static void write(
      DatasetGraph dataset, Node name, RDFFormat format, HttpServletResponse response) {
    try {
      OutputStream out = response.getOutputStream();
      Graph graph = dataset.getGraph(name);
      if (StreamRDFWriter.registered(format)) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        StreamRDFOps.sendGraphToStream(graph, stream);
        stream.finish();
      } else {
        RDFWriter.source(graph).format(format).output(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
