package io.newsgraph.query;

import io.newsgraph.store.StatementReader;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.vocabulary.Ng;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds the statements behind a row of an answer: the query's own pattern is asked again with the
 * row's values, for the statements it runs through and for those of the facts it matches.
 */
final class Evidence {

  private static final long MOST = 100;

  private final Query query;
  private final Set<Var> statements = new LinkedHashSet<>();
  private final List<Triple> facts = new ArrayList<>();

  Evidence(Query query) {
    this.query = query;
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.getPattern().forEach(Evidence.this::note);
          }
        });
  }

  private void note(TriplePath path) {
    if (!path.isTriple()) {
      return;
    }
    Triple triple = path.asTriple();
    Node predicate = triple.getPredicate();
    boolean ofStatement =
        predicate.equals(RDF.predicate.asNode()) || predicate.equals(Ng.CERTAINTY);
    if (ofStatement && triple.getSubject().isVariable()) {
      statements.add(Var.alloc(triple.getSubject()));
    } else if (predicate.isVariable() || predicate.getURI().startsWith(Ng.NS)) {
      facts.add(triple);
    }
  }

  /** The statements behind one row. */
  List<StoredStatement> behind(Binding row, Source source, DatasetGraph dataset, Limits limits) {
    Query again = again(row);
    if (again.getProjectVars().isEmpty()) {
      return List.of();
    }
    Answer.Table table = (Answer.Table) source.answer(again, dataset, limits);
    StatementReader reader = new StatementReader(dataset);
    Map<String, StoredStatement> found = new LinkedHashMap<>();
    for (Binding match : table.rows()) {
      for (Var variable : statements) {
        Node statement = match.get(variable);
        if (statement != null && statement.isURI()) {
          reader.statement(statement).ifPresent(s -> found.put(s.iri(), s));
        }
      }
      for (Triple fact : facts) {
        ofFact(fact, match, reader).forEach(s -> found.put(s.iri(), s));
      }
    }
    return List.copyOf(found.values());
  }

  private Query again(Binding row) {
    Element pattern = query.getQueryPattern();
    Collection<Var> visible = PatternVars.vars(pattern);
    ElementGroup group = new ElementGroup();
    group.addElement(pattern);
    BindingBuilder kept = Binding.builder();
    ElementData values = new ElementData();
    row.forEach(
        (variable, value) -> {
          if (visible.contains(variable) && !value.isBlank()) {
            values.add(variable);
            kept.add(variable, value);
          }
        });
    if (!values.getVars().isEmpty()) {
      values.add(kept.build());
      group.addElement(values);
    }
    Query again = new Query();
    again.setQuerySelectType();
    again.setDistinct(true);
    again.setQueryPattern(group);
    again.setLimit(MOST);
    variables().stream().filter(visible::contains).forEach(again::addResultVar);
    return again;
  }

  private Set<Var> variables() {
    Set<Var> variables = new LinkedHashSet<>(statements);
    for (Triple fact : facts) {
      for (Node node : List.of(fact.getSubject(), fact.getPredicate(), fact.getObject())) {
        if (Var.isVar(node)) {
          variables.add(Var.alloc(node));
        }
      }
    }
    return variables;
  }

  private static List<StoredStatement> ofFact(
      Triple pattern, Binding match, StatementReader reader) {
    Node subject = value(pattern.getSubject(), match);
    Node property = value(pattern.getPredicate(), match);
    Node object = value(pattern.getObject(), match);
    if (!subject.isURI() || !property.isURI() || object.isVariable()) {
      return List.of();
    }
    return reader.about(subject).stream()
        .filter(s -> s.property().equals(property) && s.object().equals(object))
        .toList();
  }

  private static Node value(Node node, Binding match) {
    Node value = Var.isVar(node) ? match.get(Var.alloc(node)) : node;
    return value == null ? node : value;
  }
}
