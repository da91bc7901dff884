package io.newsgraph.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What questions need to know of the ontology's terms: labels and definitions in French and
 * English, kinds and hierarchy. Stores keep these triples beside the documents.
 */
public final class OntologyTerms {

  private static final String RESOURCE = "/ontology/newsgraph.ttl";

  private static final Set<Node> KEPT =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          OWL.inverseOf.asNode(),
          SKOS.definition.asNode(),
          Ng.term("valueKind"),
          Ng.term("whenEnded"));

  private OntologyTerms() {}

  /** The Turtle of the bundled ontology, to tell whether it has changed. */
  public static byte[] turtle() {
    try (InputStream in = OntologyTerms.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path; build again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms of the ontology in this Turtle. */
  public static Graph of(byte[] turtle) {
    Graph all = RDFParser.fromString(new String(turtle, UTF_8), Lang.TURTLE).toGraph();
    Graph terms = GraphMemFactory.createDefaultGraphSameTerm();
    all.stream().filter(OntologyTerms::isKept).forEach(terms::add);
    return terms;
  }

  private static boolean isKept(Triple triple) {
    return triple.getSubject().isURI()
        && triple.getSubject().getURI().startsWith(Ng.NS)
        && KEPT.contains(triple.getPredicate())
        && !triple.getObject().isBlank();
  }
}
