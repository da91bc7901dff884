package io.newsgraph.store;

import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Schema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Puts documents into a store that were extracted elsewhere: N-Quads files, also compressed with
 * gzip, as {@code export --format nq} and the cluster job write them. A file is taken whole or not
 * at all, and its documents take the place of those of the same name.
 *
 * <p>The inputs that they were made from are not known here: a later {@code build} of the same
 * articles works on them again.
 */
public final class BulkLoad {

  /** Documents of one transaction. */
  private static final int BATCH = 500;

  private final Store store;

  /** Loads into this store. */
  public BulkLoad(Store store) {
    this.store = store;
  }

  /**
   * Loads a file.
   *
   * @return how many documents it held
   * @throws StoreException when the store fails
   * @throws IllegalArgumentException when the file is not readable or not what we write, with the
   *     line; nothing of it is stored then
   */
  public int load(Path file) {
    List<StoredDocument> documents = new ArrayList<>();
    for (Map.Entry<Node, Graph> graph : read(file).entrySet()) {
      if (!Graphs.isReserved(graph.getKey())) {
        documents.add(document(file, graph.getKey(), graph.getValue()));
      }
    }
    for (int from = 0; from < documents.size(); from += BATCH) {
      store.replace(documents.subList(from, Math.min(from + BATCH, documents.size())));
    }
    return documents.size();
  }

  private static Map<Node, Graph> read(Path file) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    StreamRDF collector =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (!quad.isDefaultGraph()) {
              graphs
                  .computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph())
                  .add(quad.asTriple());
            }
          }
        };
    try (InputStream in = open(file)) {
      RDFParser.create()
          .source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(collector);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read; check that it is there", e);
    } catch (RiotException e) {
      throw new IllegalArgumentException(
          file + ": is not N-Quads (" + e.getMessage() + "); nothing of it was loaded", e);
    }
    return graphs;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static StoredDocument document(Path file, Node name, Graph graph) {
    boolean ours = name.isURI() && graph.contains(name, RDF.Nodes.type, Ng.DOCUMENT);
    Optional<String> id =
        graph
            .find(name, Schema.IDENTIFIER, Node.ANY)
            .nextOptional()
            .map(t -> literal(t.getObject()));
    Optional<String> sha256 =
        graph.find(name, Ng.SHA256, Node.ANY).nextOptional().map(t -> literal(t.getObject()));
    if (!ours || id.isEmpty() || sha256.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": the graph " + name + " is no document of ours; nothing of it was loaded");
    }
    return new StoredDocument(
        name.getURI(), graph, new Signature(id.get(), "", "", sha256.get(), ""));
  }

  private static String literal(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : "";
  }
}
