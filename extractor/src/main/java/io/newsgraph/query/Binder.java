package io.newsgraph.query;

import io.newsgraph.query.QueryException.Unknown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Puts the values of parameters into a question: parses each by its type into RDF terms and adds
 * them to the parsed query as a table, also in its sub-queries. No value ever becomes query text.
 */
final class Binder {

  private final Lookup lookup;

  Binder(Lookup lookup) {
    this.lookup = lookup;
  }

  /** The terms that the values stand for, by variable. */
  Map<Var, List<Node>> terms(Question question, Map<String, String> values) {
    for (String name : values.keySet()) {
      if (question.parameter(name).isEmpty()) {
        throw unknown(question, name);
      }
    }
    Map<Var, List<Node>> terms = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      String value = values.getOrDefault(parameter.name(), "");
      if (!value.isBlank()) {
        terms.put(Var.alloc(parameter.name()), terms(parameter, value.strip()));
      } else if (!parameter.optional()) {
        throw new Unknown(
            question.name()
                + " wants --param "
                + parameter.name()
                + "=… ("
                + parameter.english()
                + ")");
      }
    }
    return terms;
  }

  private static Unknown unknown(Question question, String name) {
    List<String> known = question.parameters().stream().map(Parameter::name).toList();
    return new Unknown(
        question.name()
            + " has no parameter \""
            + name
            + "\""
            + (known.isEmpty() ? "; it has none" : "; it has: " + String.join(", ", known)));
  }

  private List<Node> terms(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case ENTITY -> lookup.entities(value);
      case CLASS -> List.of(lookup.entityClass(value));
      case PROPERTY -> List.of(lookup.property(value));
      case STRING -> List.of(NodeFactory.createLiteralString(value));
      case DATE -> List.of(date(parameter, value));
      case INTEGER -> List.of(integer(parameter, value));
    };
  }

  private static Node integer(Parameter parameter, String value) {
    if (!value.matches("[+-]?[0-9]{1,18}")) {
      throw new Unknown(parameter.name() + " is a whole number, not \"" + value + "\"");
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
  }

  private static Node date(Parameter parameter, String value) {
    try {
      if (value.matches("[0-9]{4}")) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
      }
      return value.length() == 7
          ? NodeFactory.createLiteralDT(
              YearMonth.parse(value).toString(), XSDDatatype.XSDgYearMonth)
          : NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException e) {
      throw new Unknown(
          parameter.name() + " is a date like 2019, 2019-07 or 2019-07-21, not \"" + value + "\"");
    }
  }

  /** Adds the terms to the query and to each of its sub-queries, where they restrict first. */
  static void bind(Query query, Map<Var, List<Node>> terms) {
    if (terms.isEmpty()) {
      return;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery nested) {
            bind(nested.getQuery(), terms);
          }
        });
    ElementGroup group = new ElementGroup();
    terms.forEach((variable, nodes) -> group.addElement(table(variable, nodes)));
    Element pattern = query.getQueryPattern();
    if (pattern instanceof ElementGroup members) {
      members.getElements().forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    query.setQueryPattern(group);
  }

  private static ElementData table(Var variable, List<Node> nodes) {
    ElementData table = new ElementData();
    table.add(variable);
    nodes.forEach(node -> table.add(BindingFactory.binding(variable, node)));
    return table;
  }
}
