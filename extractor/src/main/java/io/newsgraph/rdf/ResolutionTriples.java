package io.newsgraph.rdf;

import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Resolution;
import io.newsgraph.extract.Value;
import io.newsgraph.text.Span;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes why mentions that are no names stand for their entities. */
final class ResolutionTriples {

  private final DocumentIris iris;
  private final DocumentTriples text;
  private final ValueNodes values;
  private final Graph graph;

  ResolutionTriples(DocumentIris iris, DocumentTriples text, ValueNodes values, Graph graph) {
    this.iris = iris;
    this.text = text;
    this.values = values;
    this.graph = graph;
  }

  /** Writes the resolutions that a claim rests on, in its arguments and its qualifiers. */
  void of(Node statement, Claim claim) {
    Stream.concat(
            Stream.of(claim.subject(), claim.object()),
            claim.qualifiers().stream().map(Claim.Qualifier::value))
        .filter(Value.Entity.class::isInstance)
        .map(Value.Entity.class::cast)
        .forEach(mention -> mention.resolution().ifPresent(r -> write(statement, mention, r)));
  }

  private void write(Node statement, Value.Entity mention, Resolution resolution) {
    Span span = mention.span();
    Node entity = values.entity(resolution.other().orElse(mention.chain()));
    Node node =
        iris.within("resolution", span.begin(), span.end(), entity, resolution.explanation());
    graph.add(statement, Ng.RESOLVED_BY, node);
    graph.add(node, RDF.type.asNode(), Ng.RESOLUTION);
    graph.add(node, Ng.RESOLUTION_KIND, Ng.term(camelCase(resolution.kind())));
    graph.add(node, RDFS.comment.asNode(), Terms.words(resolution.explanation(), "en"));
    graph.add(node, Ng.CONFIDENCE, Terms.confidence(resolution.confidence()));
    graph.add(node, Nif.TA_IDENT_REF, entity);
    text.quote(node, span);
  }

  /** The ontology's name of a rule: DEFINITE_DESCRIPTION is ng:DefiniteDescription. */
  private static String camelCase(Resolution.Kind kind) {
    return Stream.of(kind.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
