package io.newsgraph.serve;

import io.newsgraph.store.Graphs;
import io.newsgraph.vocabulary.Ng;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How much of everything there is, counted once.
 *
 * @param entities number of entities
 * @param facts number of different facts between entities
 * @param triples number of triples in the articles' graphs
 * @param articles number of articles
 * @param classes number of entities by local name of the class
 * @param certainties number of statements by local name of the certainty
 * @param relations number of statements by IRI of the property
 */
record Overview(
    long entities,
    long facts,
    long triples,
    long articles,
    Map<String, Integer> classes,
    Map<String, Integer> certainties,
    Map<String, Integer> relations) {

  /** Counts; within a transaction. */
  static Overview of(DatasetGraph dataset, EntityIndex index, long articles) {
    long triples =
        dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> !quad.isDefaultGraph() && !Graphs.isReserved(quad.getGraph()))
            .count();
    return new Overview(
        index.size(),
        facts(dataset, index),
        triples,
        articles,
        index.classes(),
        count(dataset, Ng.CERTAINTY, iri -> iri.substring(Ng.NS.length())),
        count(dataset, RDF.predicate.asNode(), iri -> iri));
  }

  private static long facts(DatasetGraph dataset, EntityIndex index) {
    Map<Node, Node> objects = values(dataset, RDF.object.asNode());
    Map<Node, Node> properties = values(dataset, RDF.predicate.asNode());
    Set<String> facts = new HashSet<>();
    values(dataset, RDF.subject.asNode())
        .forEach(
            (statement, subject) -> {
              Node object = objects.get(statement);
              if (object != null && object.isURI() && index.get(object.getURI()).isPresent()) {
                facts.add(subject + "\n" + properties.get(statement) + "\n" + object);
              }
            });
    return facts.size();
  }

  private static Map<Node, Node> values(DatasetGraph dataset, Node property) {
    Map<Node, Node> values = new HashMap<>();
    dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
        .forEach(quad -> values.put(quad.getSubject(), quad.getObject()));
    return values;
  }

  private static Map<String, Integer> count(
      DatasetGraph dataset, Node property, Function<String, String> name) {
    Map<String, Integer> counts = new TreeMap<>();
    dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
        .map(Quad::getObject)
        .forEach(value -> counts.merge(name.apply(value.getURI()), 1, Integer::sum));
    return counts;
  }

  /** For the page. */
  JsonObject json(DatasetGraph dataset) {
    JsonObjectBuilder byClass = Json.createObjectBuilder();
    classes.forEach(byClass::add);
    JsonObjectBuilder byCertainty = Json.createObjectBuilder();
    certainties.forEach(byCertainty::add);
    JsonArrayBuilder byRelation = Json.createArrayBuilder();
    relations.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              Node property = NodeFactory.createURI(entry.getKey());
              byRelation.add(
                  Json.createObjectBuilder()
                      .add("fr", Articles.label(dataset, property, "fr"))
                      .add("en", Articles.label(dataset, property, "en"))
                      .add("count", entry.getValue()));
            });
    return Json.createObjectBuilder()
        .add("entities", entities)
        .add("facts", facts)
        .add("triples", triples)
        .add("articles", articles)
        .add("classes", byClass)
        .add("certainties", byCertainty)
        .add("relations", byRelation)
        .build();
  }
}
