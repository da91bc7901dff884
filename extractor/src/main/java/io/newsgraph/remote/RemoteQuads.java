package io.newsgraph.remote;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.query.BindingSet;

/**
 * The quads of a repository elsewhere, for looking up a few: each new pattern is a request. What a
 * graph says of one subject is asked as a whole and kept.
 */
final class RemoteQuads extends DatasetGraphWrapper {

  private record Subject(Node graph, Node node) {}

  private final RemoteRepository repository;
  private final Map<Subject, List<Quad>> known = new HashMap<>();

  RemoteQuads(RemoteRepository repository) {
    super(DatasetGraphZero.create());
    this.repository = repository;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (!isFixed(graph) || !isFixed(subject)) {
      return ask(graph, subject, predicate, object).iterator();
    }
    return known
        .computeIfAbsent(
            new Subject(graph, subject), key -> ask(graph, subject, Node.ANY, Node.ANY))
        .stream()
        .filter(quad -> matches(predicate, quad.getPredicate()))
        .filter(quad -> matches(object, quad.getObject()))
        .iterator();
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return isFixed(graph) && isFixed(subject)
        ? find(graph, subject, predicate, object).hasNext()
        : repository.ask("ASK " + pattern(graph, subject, predicate, object));
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static boolean isFixed(Node node) {
    return node != null && node.isConcrete();
  }

  private static boolean matches(Node pattern, Node node) {
    return !isFixed(pattern) || pattern.equals(node);
  }

  private List<Quad> ask(Node graph, Node subject, Node predicate, Node object) {
    Set<Quad> found = new LinkedHashSet<>();
    repository.select(
        "SELECT * WHERE " + pattern(graph, subject, predicate, object),
        row -> {
          Quad quad =
              new Quad(
                  term(graph, "g", row),
                  term(subject, "s", row),
                  term(predicate, "p", row),
                  term(object, "o", row));
          found.add(quad);
        });
    return List.copyOf(found);
  }

  private static Node term(Node asked, String variable, BindingSet row) {
    return isFixed(asked) ? asked : RdfTerms.node(row.getValue(variable));
  }

  private static String pattern(Node graph, Node subject, Node predicate, Node object) {
    return "{ GRAPH "
        + text(graph, "?g")
        + " { "
        + text(subject, "?s")
        + " "
        + text(predicate, "?p")
        + " "
        + text(object, "?o")
        + " } }";
  }

  private static String text(Node node, String variable) {
    return isFixed(node) ? RdfTerms.text(node) : variable;
  }
}
