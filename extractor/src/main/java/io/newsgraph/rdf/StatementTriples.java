package io.newsgraph.rdf;

import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Resolution;
import io.newsgraph.extract.Value;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.text.Sentence;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Prov;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a statement node for every claim, and the plain triple for those that the article vouches
 * for.
 *
 * <p>Claims that say the same of the same sentence with the same certainty are one statement.
 */
final class StatementTriples {

  /** Below this confidence nothing that rests on coreference becomes a plain triple. */
  private static final double SURE_COREFERENCE = 0.6;

  private static final Node TYPE = RDF.type.asNode();

  private final LinkedExtraction linked;
  private final GraphSettings settings;
  private final DocumentIris iris;
  private final DocumentTriples text;
  private final ValueNodes values;
  private final ResolutionTriples resolutions;
  private final Graph graph;

  StatementTriples(
      LinkedExtraction linked,
      GraphSettings settings,
      DocumentIris iris,
      DocumentTriples text,
      ValueNodes values,
      Graph graph) {
    this.linked = linked;
    this.settings = settings;
    this.iris = iris;
    this.text = text;
    this.values = values;
    this.resolutions = new ResolutionTriples(iris, text, values, graph);
    this.graph = graph;
  }

  void statements() {
    Map<Node, List<Claim>> statements = new LinkedHashMap<>();
    for (Claim claim : linked.extraction().claims()) {
      statements.computeIfAbsent(name(claim), node -> new ArrayList<>()).add(claim);
    }
    statements.forEach(this::statement);
    events(statements);
  }

  private Node name(Claim claim) {
    return iris.within(
        "statement",
        claim.evidence().begin(),
        claim.evidence().end(),
        values.entity(claim.subject().chain()),
        claim.property(),
        values.object(claim.object()),
        claim.certainty());
  }

  private void statement(Node statement, List<Claim> claims) {
    double confidence = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
    graph.add(statement, TYPE, RDF.Statement.asNode());
    graph.add(statement, TYPE, Ng.STATEMENT);
    graph.add(statement, Ng.CONFIDENCE, Terms.confidence(confidence));
    Modality.write(
        claims.stream().anyMatch(Claim::negated),
        claims.stream().anyMatch(Claim::hearsay),
        claims.stream().anyMatch(Claim::planned),
        statement,
        graph);
    for (Claim claim : claims) {
      what(statement, claim);
      howSure(statement, claim);
      qualifiers(statement, claim);
      evidence(statement, claim);
      resolutions.of(statement, claim);
      graph.add(statement, Ng.SENSE, NodeFactory.createURI(claim.sense()));
    }
    if (claims.stream().anyMatch(this::isVouchedFor)) {
      Claim claim = claims.get(0);
      graph.add(subject(claim), Ng.term(claim.property()), values.object(claim.object()));
    }
  }

  private boolean isVouchedFor(Claim claim) {
    boolean named =
        claim.subject().resolution().isEmpty()
            && !(claim.object() instanceof Value.Entity object
                && object.resolution().filter(StatementTriples::isCoreference).isPresent());
    return settings.direct().contains(claim.certainty())
        && (named || claim.confidence() >= SURE_COREFERENCE);
  }

  /** A link to another product leaves the mention the name or description that it is. */
  private static boolean isCoreference(Resolution resolution) {
    return resolution.other().isEmpty();
  }

  private Node subject(Claim claim) {
    return values.entity(claim.subject().chain());
  }

  private void what(Node statement, Claim claim) {
    graph.add(statement, RDF.subject.asNode(), subject(claim));
    graph.add(statement, RDF.predicate.asNode(), Ng.term(claim.property()));
    graph.add(statement, RDF.object.asNode(), values.object(claim.object()));
  }

  private void howSure(Node statement, Claim claim) {
    graph.add(statement, Ng.CERTAINTY, Ng.term(claim.certainty().localName()));
    claim.cue().ifPresent(cue -> graph.add(statement, Ng.CERTAINTY_CUE, Terms.string(cue)));
    claim.source().ifPresent(source -> source(statement, source));
  }

  private void source(Node statement, Claim.Source source) {
    if (source.chain().isPresent()) {
      graph.add(statement, Ng.ATTRIBUTED_TO, values.entity(source.chain().get()));
    } else {
      graph.add(statement, Ng.ATTRIBUTED_TO_PHRASE, Terms.string(source.name()));
    }
  }

  private void qualifiers(Node statement, Claim claim) {
    for (Claim.Qualifier qualifier : claim.qualifiers()) {
      graph.add(statement, property(qualifier.key()), values.node(qualifier.value()));
    }
    if (claim.object() instanceof Value.Quantity count
        && count.unit().isEmpty()
        && (count.minimum().isPresent() || count.maximum().isPresent() || count.approximate())) {
      graph.add(statement, property("quantity"), values.quantity(count));
    }
  }

  private static Node property(String key) {
    return switch (key) {
      case "from" -> Ng.VALID_FROM;
      case "until" -> Ng.VALID_UNTIL;
      default -> Ng.term(key);
    };
  }

  private void evidence(Node statement, Claim claim) {
    Node main = text.sentence(claim.evidence());
    graph.add(statement, Prov.HAD_PRIMARY_SOURCE, main);
    graph.add(statement, Prov.WAS_DERIVED_FROM, main);
    List<Sentence> sentences = linked.extraction().document().sentences();
    claim.sentences().stream()
        .skip(1)
        .map(index -> text.sentence(sentences.get(index).span()))
        .forEach(other -> graph.add(statement, Prov.WAS_DERIVED_FROM, other));
  }

  /** Joins the statements that one frame makes by a node. */
  private void events(Map<Node, List<Claim>> statements) {
    Map<Integer, TreeSet<String>> members = new TreeMap<>();
    statements.forEach(
        (node, claims) ->
            members
                .computeIfAbsent(claims.get(0).event(), event -> new TreeSet<>())
                .add(node.getURI()));
    for (TreeSet<String> shared : members.values()) {
      if (shared.size() > 1) {
        Node event = iris.within("event", shared);
        graph.add(event, TYPE, Ng.FRAME);
        shared.forEach(iri -> graph.add(NodeFactory.createURI(iri), Ng.EVENT, event));
      }
    }
  }
}
