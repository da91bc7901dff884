package io.newsgraph.query;

import io.newsgraph.query.QueryException.Forbidden;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;

/**
 * Lets only queries through that read the store and nothing else: no SERVICE, no other data sets,
 * no functions that load code or reach outside, nothing of the store's own notes. It looks at the
 * algebra, which is what is run.
 */
final class Gate {

  private static final List<String> FUNCTIONS =
      List.of(XSD.getURI(), "http://www.w3.org/2005/xpath-functions/math#");
  private static final List<String> MAGIC =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

  private Gate() {}

  /** Throws {@link Forbidden} when a query does what queries may not do. */
  static void check(Query query) {
    Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
        .filter(iri -> !iri.matches("(https?|urn):.*"))
        .findFirst()
        .ifPresent(
            iri -> {
              throw new Forbidden("FROM <" + iri + "> is not a graph of the store");
            });
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    }
  }

  private static void checkPredicate(Node predicate) {
    if (predicate != null
        && predicate.isURI()
        && MAGIC.stream().anyMatch(start -> predicate.getURI().startsWith(start))) {
      throw new Forbidden("<" + predicate.getURI() + "> is not a property of the store");
    }
  }

  private static final class Operators extends OpVisitorBase {

    @Override
    public void visit(OpService service) {
      throw new Forbidden("SERVICE is not allowed: queries reach nothing but the store");
    }

    @Override
    public void visit(OpGraph graph) {
      Node name = graph.getNode();
      if (Quad.isDefaultGraph(name)) {
        throw new Forbidden("GRAPH <" + name.getURI() + "> is not a graph of the store");
      }
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
    }

    /** The walker leaves the expressions of ORDER BY out. */
    @Override
    public void visit(OpOrder order) {
      order
          .getConditions()
          .forEach(condition -> Walker.walk(condition.getExpression(), new Functions()));
    }

    @Override
    public void visit(OpTriple pattern) {
      checkPredicate(pattern.getTriple().getPredicate());
    }

    @Override
    public void visit(OpPath path) {
      checkPredicate(path.getTriplePath().getPredicate());
      if (path.getTriplePath().getPath() != null) {
        checkSteps(path.getTriplePath().getPath().toString());
      }
    }

    /** Every step of a path is written as an IRI in angle brackets. */
    private static void checkSteps(String path) {
      MAGIC.stream()
          .filter(start -> path.contains("<" + start))
          .findFirst()
          .ifPresent(
              start -> {
                throw new Forbidden(path + " is not a path over properties of the store");
              });
    }

    /** The walker leaves aggregates out. */
    @Override
    public void visit(OpGroup group) {
      group.getAggregators().forEach(aggregate -> Walker.walk(aggregate, new Functions()));
      group
          .getGroupVars()
          .getExprs()
          .values()
          .forEach(expression -> Walker.walk(expression, new Functions()));
    }

    @Override
    public void visit(OpPropFunc magic) {
      throw new Forbidden("<" + magic.getProperty() + "> is not a property of the store");
    }
  }

  private static final class Functions extends ExprVisitorBase {

    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function called
          && FUNCTIONS.stream().noneMatch(called.getFunctionIRI()::startsWith)) {
        throw new Forbidden("the function <" + called.getFunctionIRI() + "> is not allowed");
      }
      if (function instanceof E_Regex || function instanceof E_StrReplace) {
        throw new Forbidden("REGEX and REPLACE cannot be used at this place");
      }
    }

    @Override
    public void visit(ExprAggregator aggregation) {
      if (aggregation.getAggregator() instanceof AggCustom custom) {
        throw new Forbidden("the aggregate <" + custom.getIRI() + "> is not allowed");
      }
      if (aggregation.getAggregator().getExprList() != null) {
        aggregation.getAggregator().getExprList().forEach(e -> Walker.walk(e, this));
      }
    }
  }
}
