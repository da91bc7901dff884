package io.newsgraph.store;

import io.newsgraph.vocabulary.Ng;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads what rules concluded as statements: their certainty is Inferred, their sentences and their
 * article are those of the premises, and a qualifier names the rule. Use within {@link Store#read}.
 */
public final class ConclusionReader {

  private static final String RULE = "rule";

  private final DatasetGraph dataset;
  private final StatementReader statements;

  /**
   * Reads from this dataset.
   *
   * @param statements reads the premises from the same dataset
   */
  public ConclusionReader(DatasetGraph dataset, StatementReader statements) {
    this.dataset = dataset;
    this.statements = statements;
  }

  /** All conclusions, by IRI. */
  public Stream<StoredStatement> all() {
    return read(
        dataset.stream(Graphs.INFERRED, Node.ANY, RDF.type.asNode(), Ng.INFERRED_STATEMENT));
  }

  /** The conclusions that have this as their subject or object, by IRI. */
  public Stream<StoredStatement> about(Node entity) {
    return read(
        Stream.concat(
            dataset.stream(Graphs.INFERRED, Node.ANY, RDF.subject.asNode(), entity),
            dataset.stream(Graphs.INFERRED, Node.ANY, RDF.object.asNode(), entity)));
  }

  /** The statements of articles that a conclusion rests on in the end, those of each premise. */
  public Stream<StoredStatement> premises(Node conclusion) {
    return values(conclusion, Ng.PREMISE)
        .sorted(Comparator.comparing(Node::getURI))
        .flatMap(
            premise ->
                statements.statement(premise).map(Stream::of).orElseGet(() -> premises(premise)))
        .distinct();
  }

  /** Premises that are not there any more conclude nothing. */
  private Stream<StoredStatement> read(Stream<Quad> quads) {
    return quads
        .map(Quad::getSubject)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList()
        .stream()
        .flatMap(name -> statement(name).stream());
  }

  private Optional<StoredStatement> statement(Node name) {
    List<StoredStatement> premises = premises(name).toList();
    if (premises.isEmpty()) {
      return Optional.empty();
    }
    Node subject = one(name, RDF.subject.asNode());
    Node object = one(name, RDF.object.asNode());
    SortedMap<String, String> qualifiers = new TreeMap<>();
    String rule = one(name, Ng.RULE).getURI();
    qualifiers.put(RULE, rule.substring(rule.lastIndexOf('#') + 1));
    return Optional.of(
        new StoredStatement(
            name.getURI(),
            premises.get(0).article(),
            subject,
            one(name, RDF.predicate.asNode()),
            object,
            statements.label(premises.get(0), subject),
            statements.label(premises.get(0), object),
            "Inferred",
            Optional.empty(),
            Optional.empty(),
            values(name, Ng.CONFIDENCE)
                .findFirst()
                .map(confidence -> Double.valueOf(confidence.getLiteralLexicalForm()))
                .orElse(0.0),
            rule,
            List.of(),
            qualifiers,
            premises.stream().flatMap(premise -> premise.quotes().stream()).distinct().toList(),
            true));
  }

  private Node one(Node name, Node property) {
    return values(name, property).min(Comparator.comparing(Node::toString)).orElse(name);
  }

  /** The quads are read to their end first, for TDB2 cannot be asked while it is iterated. */
  private Stream<Node> values(Node name, Node property) {
    return dataset.stream(Graphs.INFERRED, name, property, Node.ANY)
        .map(Quad::getObject)
        .toList()
        .stream();
  }
}
