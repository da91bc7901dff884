package io.newsgraph.rdf;

import io.newsgraph.extract.Certainty;
import io.newsgraph.extract.OpenClaim;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Prov;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes open claims: statements in the article's own words, never as plain triples. */
final class OpenStatementTriples {

  private final String language;
  private final DocumentIris iris;
  private final DocumentTriples text;
  private final Graph graph;

  OpenStatementTriples(String language, DocumentIris iris, DocumentTriples text, Graph graph) {
    this.language = language;
    this.iris = iris;
    this.text = text;
    this.graph = graph;
  }

  void statement(OpenClaim claim) {
    Node node =
        iris.within(
            "statement",
            claim.evidence().begin(),
            claim.evidence().end(),
            claim.subject(),
            claim.relation(),
            claim.arguments());
    Certainty certainty = Certainty.of(claim.negated(), claim.hearsay(), claim.planned());
    Node sentence = text.sentence(claim.evidence());
    graph.add(node, RDF.type.asNode(), Ng.OPEN_STATEMENT);
    graph.add(node, Ng.SUBJECT_PHRASE, Terms.words(claim.subject(), language));
    graph.add(node, Ng.RELATION_PHRASE, Terms.words(claim.relation(), language));
    for (String argument : claim.arguments()) {
      graph.add(node, Ng.ARGUMENT_PHRASE, Terms.words(argument, language));
    }
    graph.add(node, Ng.CERTAINTY, Ng.term(certainty.localName()));
    Modality.write(claim.negated(), claim.hearsay(), claim.planned(), node, graph);
    graph.add(node, Ng.CONFIDENCE, Terms.confidence(claim.confidence()));
    graph.add(node, Prov.HAD_PRIMARY_SOURCE, sentence);
    graph.add(node, Prov.WAS_DERIVED_FROM, sentence);
  }
}
