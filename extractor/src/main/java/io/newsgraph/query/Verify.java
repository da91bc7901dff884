package io.newsgraph.query;

import io.newsgraph.store.Store;
import io.newsgraph.text.Sha256;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import io.newsgraph.vocabulary.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Checks that a store keeps its promises: every quote stands verbatim at its offsets in the text of
 * its document, every plain triple has a statement behind it that does not deny it, every graph has
 * the prescribed shape, and the files hold what was stored.
 */
public final class Verify {

  private final Store store;
  private final Function<Graph, List<String>> shapes;

  /**
   * Checks this store.
   *
   * @param shapes what is wrong with the shape of a document's graph, one line each
   */
  public Verify(Store store, Function<Graph, List<String>> shapes) {
    this.store = store;
    this.shapes = shapes;
  }

  /**
   * What was found.
   *
   * @param documents documents looked at
   * @param statements statements looked at
   * @param quotes quotes compared with the text
   * @param faults what is wrong, one line each with the document first
   */
  public record Report(long documents, long statements, long quotes, List<String> faults) {

    /** True when nothing is wrong. */
    public boolean sound() {
      return faults.isEmpty();
    }
  }

  /** Looks at everything. */
  public Report run() {
    List<String> faults = new ArrayList<>(store.audit());
    Set<String> documents = store.documents().keySet();
    long statements = 0;
    long quotes = 0;
    for (String document : documents) {
      DocumentCheck check = store.read(dataset -> new DocumentCheck(document, dataset));
      check.quotes();
      check.digest();
      check.facts();
      shapes.apply(check.graph).forEach(check::fault);
      statements += check.graph.stream(Node.ANY, RDF.type.asNode(), Ng.STATEMENT).count();
      quotes += check.graph.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY).count();
      faults.addAll(check.faults);
    }
    return new Report(documents.size(), statements, quotes, List.copyOf(faults));
  }

  /** Checks one document, over a copy of its graph. */
  private static final class DocumentCheck {

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Set<Node> relations;
    private final Node name;
    private final Optional<String> text;
    private final List<String> faults = new ArrayList<>();

    DocumentCheck(String document, DatasetGraph dataset) {
      this.name = NodeFactory.createURI(document);
      dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
          .forEach(quad -> graph.add(quad.asTriple()));
      this.relations =
          dataset.stream(Node.ANY, Node.ANY, Ng.term("valueKind"), Node.ANY)
              .map(Quad::getSubject)
              .collect(Collectors.toSet());
      this.text = literal(name, Nif.IS_STRING);
    }

    void fault(String problem) {
      faults.add(literal(name, Schema.IDENTIFIER).orElse(name.getURI()) + ": " + problem);
    }

    void quotes() {
      if (text.isEmpty()) {
        fault("its text is missing, so that no quote can be compared");
        return;
      }
      graph.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY).forEach(this::quote);
    }

    private void quote(Triple anchor) {
      int begin = offset(anchor.getSubject(), Nif.BEGIN_INDEX);
      int end = offset(anchor.getSubject(), Nif.END_INDEX);
      String quote = anchor.getObject().getLiteralLexicalForm();
      if (!at(begin, end).filter(quote::equals).isPresent()) {
        fault("the quote at " + begin + "–" + end + " is not verbatim: " + quote);
      }
    }

    private Optional<String> at(int begin, int end) {
      String whole = text.orElse("");
      if (begin < 0 || end < begin || end > whole.codePointCount(0, whole.length())) {
        return Optional.empty();
      }
      int from = whole.offsetByCodePoints(0, begin);
      return Optional.of(whole.substring(from, whole.offsetByCodePoints(from, end - begin)));
    }

    private int offset(Node stretch, Node property) {
      return literal(stretch, property)
          .filter(digits -> digits.matches("[0-9]{1,9}"))
          .map(Integer::valueOf)
          .orElse(-1);
    }

    void digest() {
      if (text.isPresent() && !literal(name, Ng.SHA256).equals(text.map(Sha256::of))) {
        fault("the digest is not that of its text");
      }
    }

    /** A fact may not stand alone, nor rest on denials only. */
    void facts() {
      graph.stream()
          .filter(triple -> relations.contains(triple.getPredicate()))
          .filter(triple -> !isBacked(triple))
          .forEach(triple -> fault("no statement backs the fact " + triple));
    }

    private boolean isBacked(Triple fact) {
      return graph.stream(Node.ANY, RDF.subject.asNode(), fact.getSubject())
          .map(Triple::getSubject)
          .anyMatch(
              statement ->
                  graph.contains(statement, RDF.predicate.asNode(), fact.getPredicate())
                      && graph.contains(statement, RDF.object.asNode(), fact.getObject())
                      && !graph.contains(statement, Ng.CERTAINTY, Ng.term("Negated")));
    }

    private Optional<String> literal(Node subject, Node property) {
      return graph.stream(subject, property, Node.ANY)
          .map(Triple::getObject)
          .filter(Node::isLiteral)
          .map(Node::getLiteralLexicalForm)
          .findFirst();
    }
  }
}
