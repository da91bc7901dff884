package io.newsgraph.query;

import io.newsgraph.store.ConclusionReader;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.StatementReader;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.text.Sha256;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Prefixes;
import io.newsgraph.vocabulary.Prov;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What a rule has concluded, as it is read back.
 *
 * @param subject who or what
 * @param property the relation
 * @param object whom or what
 * @param rule IRI of the rule
 * @param statements the statements of articles that it rests on in the end
 */
public record Inferred(
    Node subject, Node property, Node object, String rule, List<StoredStatement> statements) {

  /** Keeps the list unmodifiable. */
  public Inferred {
    statements = List.copyOf(statements);
  }

  /** What an article calls the subject. */
  public String subjectLabel() {
    return label(subject);
  }

  /** What an article calls the object. */
  public String objectLabel() {
    return label(object);
  }

  private String label(Node node) {
    return statements.stream()
        .flatMap(
            s ->
                s.subject().equals(node)
                    ? Stream.of(s.subjectLabel())
                    : s.object().equals(node) ? Stream.of(s.objectLabel()) : Stream.empty())
        .findFirst()
        .orElseGet(node::toString);
  }

  /** A conclusion on its way into the store. */
  record Conclusion(String rule, Node subject, Node property, Node object, List<Node> premises)
      implements Comparable<Conclusion> {

    private static final Comparator<Conclusion> ORDER =
        Comparator.comparing(Conclusion::fact).thenComparing(c -> c.premises().toString());

    /** An IRI that is a function of what is concluded. */
    Node name() {
      return NodeFactory.createURI(
          Prefixes.DATA + "inferred/" + Sha256.of(fact()).substring(0, 24));
    }

    private String fact() {
      return Stream.of(subject, property, object)
          .map(NodeFmtLib::strNT)
          .reduce("", (one, other) -> one + " " + other);
    }

    @Override
    public int compareTo(Conclusion other) {
      return ORDER.compare(this, other);
    }
  }

  /** Writes a conclusion: the triple, and a node that says by which rule and from what. */
  static void write(Conclusion conclusion, DatasetGraph dataset, Graph graph) {
    Node name = conclusion.name();
    graph.add(conclusion.subject(), conclusion.property(), conclusion.object());
    graph.add(name, RDF.type.asNode(), RDF.Statement.asNode());
    graph.add(name, RDF.type.asNode(), Ng.INFERRED_STATEMENT);
    graph.add(name, RDF.subject.asNode(), conclusion.subject());
    graph.add(name, RDF.predicate.asNode(), conclusion.property());
    graph.add(name, RDF.object.asNode(), conclusion.object());
    graph.add(name, Ng.CERTAINTY, Ng.INFERRED);
    graph.add(name, Ng.RULE, NodeFactory.createURI(conclusion.rule()));
    for (Node premise : conclusion.premises()) {
      graph.add(name, Ng.PREMISE, premise);
      dataset.stream(Node.ANY, premise, Prov.WAS_DERIVED_FROM, Node.ANY)
          .map(Quad::getObject)
          .toList()
          .forEach(sentence -> graph.add(name, Prov.WAS_DERIVED_FROM, sentence));
    }
    confidence(conclusion, dataset)
        .ifPresent(confidence -> graph.add(name, Ng.CONFIDENCE, confidence));
    firstSource(conclusion, dataset)
        .ifPresent(sentence -> graph.add(name, Prov.HAD_PRIMARY_SOURCE, sentence));
  }

  /** A conclusion is as sure as the least sure of its premises. */
  private static Optional<Node> confidence(Conclusion conclusion, DatasetGraph dataset) {
    return conclusion.premises().stream()
        .flatMap(premise -> values(premise, Ng.CONFIDENCE, dataset))
        .min(Comparator.comparingDouble(n -> Double.parseDouble(n.getLiteralLexicalForm())));
  }

  private static Optional<Node> firstSource(Conclusion conclusion, DatasetGraph dataset) {
    return conclusion.premises().stream()
        .flatMap(premise -> values(premise, Prov.HAD_PRIMARY_SOURCE, dataset))
        .findFirst();
  }

  private static Stream<Node> values(Node node, Node property, DatasetGraph dataset) {
    return dataset.stream(Node.ANY, node, property, Node.ANY)
        .map(Quad::getObject)
        .toList()
        .stream();
  }

  /** The conclusions about a subject, or with it as object. */
  static List<Inferred> about(Node entity, boolean asObjectToo, DatasetGraph dataset) {
    Stream<Quad> about = dataset.stream(Node.ANY, Node.ANY, RDF.subject.asNode(), entity);
    Stream<Quad> with =
        asObjectToo
            ? dataset.stream(Node.ANY, Node.ANY, RDF.object.asNode(), entity)
            : Stream.empty();
    return Stream.concat(about, with)
        .filter(quad -> Graphs.INFERRED.equals(quad.getGraph()))
        .map(Quad::getSubject)
        .distinct()
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .map(name -> read(name, dataset))
        .toList();
  }

  private static Inferred read(Node name, DatasetGraph dataset) {
    return new Inferred(
        one(name, RDF.subject.asNode(), dataset),
        one(name, RDF.predicate.asNode(), dataset),
        one(name, RDF.object.asNode(), dataset),
        one(name, Ng.RULE, dataset).getURI(),
        new ConclusionReader(dataset, new StatementReader(dataset)).premises(name).toList());
  }

  private static Node one(Node name, Node property, DatasetGraph dataset) {
    return values(name, property, dataset).findFirst().orElseThrow();
  }
}
