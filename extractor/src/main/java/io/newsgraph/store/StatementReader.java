package io.newsgraph.store;

import io.newsgraph.store.StoredStatement.Article;
import io.newsgraph.store.StoredStatement.Quote;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import io.newsgraph.vocabulary.Prov;
import io.newsgraph.vocabulary.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads statements back as records. Use within {@link Store#read}. */
public final class StatementReader {

  private static final Node SUBJECT = RDF.subject.asNode();
  private static final Node OBJECT = RDF.object.asNode();

  /** What our ontology says of a statement besides its qualifiers. */
  private static final Set<Node> NO_QUALIFIERS =
      Set.of(
          Ng.CERTAINTY,
          Ng.CERTAINTY_CUE,
          Ng.POLARITY,
          Ng.MODALITY,
          Ng.ATTRIBUTED_TO,
          Ng.ATTRIBUTED_TO_PHRASE,
          Ng.CONFIDENCE,
          Ng.SENSE,
          Ng.EVENT,
          Ng.RESOLVED_BY);

  private static final Comparator<StoredStatement> ORDER =
      Comparator.comparing((StoredStatement s) -> s.article().published().orElse("9999"))
          .thenComparing(s -> s.article().id())
          .thenComparing(s -> s.quotes().isEmpty() ? 0 : s.quotes().get(0).begin())
          .thenComparing(StoredStatement::iri);

  private final DatasetGraph dataset;
  private final Map<Node, Article> articles = new HashMap<>();

  /** Reads from this dataset. */
  public StatementReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The statements about a subject: by date of publication, document and place in the text. */
  public List<StoredStatement> about(Node subject) {
    return sorted(dataset.stream(Node.ANY, Node.ANY, SUBJECT, subject));
  }

  /** The statements whose object this is, in the same order. */
  public List<StoredStatement> with(Node object) {
    return sorted(dataset.stream(Node.ANY, Node.ANY, OBJECT, object));
  }

  /** At most so many statements that have this as their subject or object, in no order. */
  public Stream<StoredStatement> some(Node entity, int most) {
    return statements(
        Stream.concat(
                dataset.stream(Node.ANY, Node.ANY, SUBJECT, entity),
                dataset.stream(Node.ANY, Node.ANY, OBJECT, entity))
            .limit(most));
  }

  /** The statements of a document, in the order of its text. */
  public List<StoredStatement> in(Node document) {
    return sorted(dataset.stream(document, Node.ANY, RDF.type.asNode(), Ng.STATEMENT));
  }

  /** The statement with this IRI, if there is one. */
  public Optional<StoredStatement> statement(Node iri) {
    return statements(dataset.stream(Node.ANY, iri, RDF.type.asNode(), Ng.STATEMENT)).findFirst();
  }

  /** What a statement's article calls a thing; of a value, the value as printed. */
  public String label(StoredStatement statement, Node node) {
    return label(NodeFactory.createURI(statement.article().iri()), node);
  }

  /** All statements, document by document in no particular order. */
  public Stream<StoredStatement> all() {
    return statements(dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Ng.STATEMENT));
  }

  private List<StoredStatement> sorted(Stream<Quad> quads) {
    return statements(quads).sorted(ORDER).toList();
  }

  /**
   * Those of articles, not those of rules. The quads are read to their end first, for TDB2 cannot
   * be asked while it is being iterated.
   */
  private Stream<StoredStatement> statements(Stream<Quad> quads) {
    return quads.toList().stream()
        .filter(quad -> !Graphs.INFERRED.equals(quad.getGraph()))
        .map(quad -> read(quad.getGraph(), quad.getSubject()));
  }

  private StoredStatement read(Node graph, Node statement) {
    Node subject = one(graph, statement, SUBJECT).orElse(statement);
    Node property = one(graph, statement, RDF.predicate.asNode()).orElse(statement);
    Node object = one(graph, statement, OBJECT).orElse(statement);
    return new StoredStatement(
        statement.getURI(),
        articles.computeIfAbsent(graph, this::article),
        subject,
        property,
        object,
        label(graph, subject),
        label(graph, object),
        one(graph, statement, Ng.CERTAINTY).map(StatementReader::localName).orElse(""),
        text(graph, statement, Ng.CERTAINTY_CUE),
        source(graph, statement),
        text(graph, statement, Ng.CONFIDENCE).map(Double::valueOf).orElse(0.0),
        one(graph, statement, Ng.SENSE).map(Node::getURI).orElse(""),
        resolutions(graph, statement),
        qualifiers(graph, statement),
        quotes(graph, statement),
        dataset.contains(graph, subject, property, object));
  }

  private Article article(Node graph) {
    return new Article(
        graph.getURI(),
        text(graph, graph, Schema.IDENTIFIER).orElse(graph.getURI()),
        text(graph, graph, Schema.IN_LANGUAGE).orElse(""),
        text(graph, graph, Schema.HEADLINE),
        text(graph, graph, Schema.PUBLISHER),
        text(graph, graph, Schema.DATE_PUBLISHED));
  }

  private Optional<String> source(Node graph, Node statement) {
    return one(graph, statement, Ng.ATTRIBUTED_TO)
        .map(entity -> label(graph, entity))
        .or(() -> text(graph, statement, Ng.ATTRIBUTED_TO_PHRASE));
  }

  private List<String> resolutions(Node graph, Node statement) {
    return values(graph, statement, Ng.RESOLVED_BY)
        .flatMap(resolution -> text(graph, resolution, RDFS.comment.asNode()).stream())
        .sorted()
        .toList();
  }

  private SortedMap<String, String> qualifiers(Node graph, Node statement) {
    SortedMap<String, String> qualifiers = new TreeMap<>();
    dataset.stream(graph, statement, Node.ANY, Node.ANY)
        .filter(quad -> isQualifier(quad.getPredicate()))
        .toList()
        .forEach(
            quad ->
                qualifiers.merge(
                    localName(quad.getPredicate()),
                    label(graph, quad.getObject()),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return qualifiers;
  }

  private static boolean isQualifier(Node property) {
    return property.getURI().startsWith(Ng.NS) && !NO_QUALIFIERS.contains(property);
  }

  private List<Quote> quotes(Node graph, Node statement) {
    Optional<Node> main = one(graph, statement, Prov.HAD_PRIMARY_SOURCE);
    Stream<Node> others =
        values(graph, statement, Prov.WAS_DERIVED_FROM)
            .filter(sentence -> !main.filter(sentence::equals).isPresent());
    return Stream.concat(
            main.stream().map(sentence -> quote(graph, sentence)),
            others
                .map(sentence -> quote(graph, sentence))
                .sorted(Comparator.comparing(Quote::begin)))
        .toList();
  }

  private Quote quote(Node graph, Node stretch) {
    return new Quote(
        text(graph, stretch, Nif.ANCHOR_OF).orElse(""),
        text(graph, stretch, Nif.BEGIN_INDEX).map(Integer::valueOf).orElse(0),
        text(graph, stretch, Nif.END_INDEX).map(Integer::valueOf).orElse(0));
  }

  /**
   * The name of a thing in this document, a further one where it has no other; a literal as it is
   * written; else the end of its IRI.
   */
  private String label(Node graph, Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return name(graph, node, RDFS.label.asNode())
        .or(() -> name(graph, node, SKOS.altLabel.asNode()))
        .orElseGet(() -> localName(node));
  }

  private Optional<String> name(Node graph, Node node, Node property) {
    return values(graph, node, property)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  private static String localName(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private Optional<String> text(Node graph, Node node, Node property) {
    return one(graph, node, property).map(StatementReader::lexical);
  }

  private static String lexical(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private Optional<Node> one(Node graph, Node node, Node property) {
    return values(graph, node, property).min(Comparator.comparing(Node::toString));
  }

  private Stream<Node> values(Node graph, Node node, Node property) {
    return dataset.stream(graph, node, property, Node.ANY).map(Quad::getObject).toList().stream();
  }
}
