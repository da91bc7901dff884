package io.newsgraph.store;

import io.newsgraph.vocabulary.Ng;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A store as it reads when every merged entity goes by its canonical IRI: a name of a merged entity
 * is a further name of the canonical one. Read only; its default graph is the union of the named
 * ones. What says which entities are merged reads as it is written.
 */
final class ResolvedDataset extends DatasetGraphBaseFind {

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node FURTHER_LABEL = SKOS.altLabel.asNode();
  private static final Set<Node> AS_WRITTEN = Set.of(Ng.CANONICAL, OWL.differentFrom.asNode());

  private final DatasetGraph stored;
  private final CanonicalMap map;

  ResolvedDataset(DatasetGraph stored, CanonicalMap map) {
    this.stored = stored;
    this.map = map;
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return Iter.map(
        resolved(Quad.unionGraph, s, p, o),
        quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
  }

  @Override
  public Iterator<Quad> findQuadsInUnionGraph(Node s, Node p, Node o) {
    return resolved(Quad.unionGraph, s, p, o);
  }

  @Override
  public Iterator<Triple> findInUnionGraph(Node s, Node p, Node o) {
    return Iter.map(resolved(Quad.unionGraph, s, p, o), Quad::asTriple);
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return resolved(g, s, p, o);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    return resolved(Node.ANY, s, p, o);
  }

  /** The named graphs only: the default graph is what they say together. */
  @Override
  protected Iterator<Quad> findAny(Node s, Node p, Node o) {
    return findInAnyNamedGraphs(s, p, o);
  }

  /** What is stored in any wording of the pattern, each of it once; null stands for any term. */
  private Iterator<Quad> resolved(Node graph, Node s, Node p, Node o) {
    return wordings(any(graph), any(s), any(p), any(o));
  }

  private static Node any(Node term) {
    return term == null ? Node.ANY : term;
  }

  private Iterator<Quad> wordings(Node g, Node s, Node p, Node o) {
    Iterator<Quad> all =
        Iter.flatMap(
            variants(s).iterator(),
            subject ->
                Iter.flatMap(variants(o).iterator(), object -> stored(g, subject, p, object)));
    Iterator<Quad> once = Iter.filter(all, quad -> isFirst(g, quad));
    return Iter.filter(Iter.map(once, quad -> resolved(g, quad)), quad -> isMeant(quad, s, p, o));
  }

  private static boolean isMeant(Quad quad, Node s, Node p, Node o) {
    return matches(p, quad.getPredicate())
        && (!AS_WRITTEN.contains(quad.getPredicate())
            || (matches(s, quad.getSubject()) && matches(o, quad.getObject())));
  }

  private List<Node> variants(Node pattern) {
    return pattern.isConcrete() ? map.members(pattern) : List.of(pattern);
  }

  /** Asked for further names, the names of merged entities are among the answers. */
  private Iterator<Quad> stored(Node g, Node s, Node p, Node o) {
    return FURTHER_LABEL.equals(p)
        ? Iter.concat(quads(g, s, p, o), quads(g, s, LABEL, o))
        : quads(g, s, p, o);
  }

  private Iterator<Quad> quads(Node g, Node s, Node p, Node o) {
    return Node.ANY.equals(g) ? stored.findNG(g, s, p, o) : stored.find(g, s, p, o);
  }

  private static boolean matches(Node pattern, Node term) {
    return !pattern.isConcrete() || pattern.equals(term);
  }

  /** The quad with canonical entities; of the union graph it keeps that name. */
  private Quad resolved(Node g, Quad quad) {
    Node graph = Quad.isUnionGraph(g) ? g : quad.getGraph();
    if (AS_WRITTEN.contains(quad.getPredicate())) {
      return Quad.create(graph, quad.asTriple());
    }
    Node subject = map.canonical(quad.getSubject());
    boolean merged = !subject.equals(quad.getSubject());
    Node predicate =
        merged && quad.getPredicate().equals(LABEL) ? FURTHER_LABEL : quad.getPredicate();
    return Quad.create(graph, subject, predicate, map.canonical(quad.getObject()));
  }

  /** True unless another wording of the same, which comes before, is stored too. */
  private boolean isFirst(Node g, Quad quad) {
    if (AS_WRITTEN.contains(quad.getPredicate())) {
      return true;
    }
    Node graph = Quad.isUnionGraph(g) ? g : quad.getGraph();
    Quad meaning = resolved(g, quad);
    for (Node subject : map.members(quad.getSubject())) {
      for (Node object : map.members(quad.getObject())) {
        for (Node predicate : wordings(meaning.getPredicate())) {
          Quad other = Quad.create(graph, subject, predicate, object);
          if (isSame(other, graph, quad)) {
            return true;
          }
          if (resolved(g, other).equals(meaning) && stored.contains(other)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isSame(Quad other, Node graph, Quad quad) {
    return other.equals(Quad.create(graph, quad.asTriple()));
  }

  private static List<Node> wordings(Node predicate) {
    return predicate.equals(FURTHER_LABEL) ? List.of(FURTHER_LABEL, LABEL) : List.of(predicate);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return stored.listGraphNodes();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public PrefixMap prefixes() {
    return stored.prefixes();
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw readOnly();
  }

  @Override
  public void removeGraph(Node name) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a resolved store is read only");
  }

  @Override
  public boolean supportsTransactions() {
    return stored.supportsTransactions();
  }

  @Override
  public void begin(TxnType type) {
    stored.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    throw readOnly();
  }

  @Override
  public void commit() {
    stored.commit();
  }

  @Override
  public void abort() {
    stored.abort();
  }

  @Override
  public void end() {
    stored.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return stored.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return stored.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return stored.isInTransaction();
  }
}
