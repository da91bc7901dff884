package io.newsgraph.rdf;

import io.newsgraph.extract.Value;
import io.newsgraph.link.Entity;
import io.newsgraph.link.ValuePrinter;
import io.newsgraph.vocabulary.Ng;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Turns values into nodes, and writes the quantities among them. */
final class ValueNodes {

  private final List<Entity> entities;
  private final String language;
  private final DocumentIris iris;
  private final Graph graph;

  ValueNodes(List<Entity> entities, String language, DocumentIris iris, Graph graph) {
    this.entities = entities;
    this.language = language;
    this.iris = iris;
    this.graph = graph;
  }

  /** The value as the object of a fact: an entity, a date, a count as number, money as quantity. */
  Node object(Value value) {
    return value instanceof Value.Quantity quantity && quantity.unit().isEmpty()
        ? Terms.number(quantity.amount())
        : node(value);
  }

  /** The value as a qualifier: every quantity is a node with unit and bounds. */
  Node node(Value value) {
    if (value instanceof Value.Entity entity) {
      return entity(entity.chain());
    }
    if (value instanceof Value.Quantity quantity) {
      return quantity(quantity);
    }
    if (value instanceof Value.Duration duration) {
      return Terms.duration(duration);
    }
    return value instanceof Value.Date date
        ? Terms.date(date)
        : Terms.words(((Value.Text) value).text(), language);
  }

  Node entity(int chain) {
    return NodeFactory.createURI(entities.get(chain).iri());
  }

  /** A node named after its content, so that equal quantities are one. */
  Node quantity(Value.Quantity quantity) {
    Node node = iris.shared("quantity", localName(quantity));
    graph.add(node, RDF.type.asNode(), Ng.QUANTITY_CLASS);
    String label = ValuePrinter.print(quantity.amount(), quantity.unit());
    graph.add(node, RDFS.label.asNode(), Terms.string(label));
    graph.add(node, Ng.VALUE, Terms.decimal(quantity.amount()));
    if (!quantity.unit().isEmpty()) {
      graph.add(node, Ng.UNIT, Terms.string(quantity.unit()));
    }
    quantity.minimum().ifPresent(min -> graph.add(node, Ng.LOWER, Terms.decimal(min)));
    quantity.maximum().ifPresent(max -> graph.add(node, Ng.UPPER, Terms.decimal(max)));
    if (quantity.approximate()) {
      graph.add(node, Ng.APPROXIMATE, Terms.yes());
    }
    return node;
  }

  private static String localName(Value.Quantity quantity) {
    return Terms.plain(quantity.amount())
        + (quantity.unit().isEmpty() ? "" : "-" + unitName(quantity.unit()))
        + quantity.minimum().map(min -> "-min" + Terms.plain(min)).orElse("")
        + quantity.maximum().map(max -> "-max" + Terms.plain(max)).orElse("")
        + (quantity.approximate() ? "-about" : "");
  }

  private static String unitName(String unit) {
    if (unit.equals("%")) {
      return "percent";
    }
    return unit.matches("[A-Za-z0-9]+") ? unit : "x" + DocumentIris.hash(unit);
  }
}
