package io.newsgraph.serve;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.StatementReader;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.store.StoredStatement.Quote;
import io.newsgraph.text.Names;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import io.newsgraph.vocabulary.Schema;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The articles and, in the text of one, where its statements stand. */
final class Articles {

  private static final int PAGE = 50;

  private final Store store;
  private final List<Item> items;

  private record Item(String iri, String id, String title, String publisher, String published) {}

  Articles(Store store) {
    this.store = store;
    this.items = store.readResolved(Articles::items);
  }

  private static List<Item> items(DatasetGraph dataset) {
    List<Item> items = new ArrayList<>();
    dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Ng.DOCUMENT)
        .map(Quad::getGraph)
        .toList()
        .forEach(
            graph ->
                items.add(
                    new Item(
                        graph.getURI(),
                        text(dataset, graph, Schema.IDENTIFIER).orElse(graph.getURI()),
                        text(dataset, graph, Schema.HEADLINE).orElse(""),
                        text(dataset, graph, Schema.PUBLISHER).orElse(""),
                        text(dataset, graph, Schema.DATE_PUBLISHED).orElse(""))));
    items.sort(Comparator.comparing(Item::published).reversed().thenComparing(Item::id));
    return List.copyOf(items);
  }

  private static Optional<String> text(DatasetGraph dataset, Node graph, Node property) {
    return dataset.stream(graph, graph, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .min(Comparator.naturalOrder());
  }

  int count() {
    return items.size();
  }

  /** A page of the list, newest first, with those whose title, name or medium has the words. */
  void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String wanted = Names.fold(Requests.value(request, "q").orElse(""));
    int offset = Requests.number(request, "offset", 0, 0, Integer.MAX_VALUE / 2);
    List<Item> found =
        items.stream()
            .filter(
                item ->
                    wanted.isEmpty()
                        || Names.fold(item.title() + " " + item.id() + " " + item.publisher())
                            .contains(wanted))
            .toList();
    JsonArrayBuilder list = Json.createArrayBuilder();
    found.stream().skip(offset).limit(PAGE).forEach(item -> list.add(json(item)));
    Requests.json(
        response,
        Json.createObjectBuilder()
            .add("total", found.size())
            .add("offset", offset)
            .add("articles", list)
            .build());
  }

  private static JsonObjectBuilder json(Item item) {
    return Json.createObjectBuilder()
        .add("iri", item.iri())
        .add("id", item.id())
        .add("title", item.title())
        .add("publisher", item.publisher())
        .add("published", item.published());
  }

  /** The text of one article and its statements, with the places of their sentences. */
  void one(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String iri = Requests.required(request, "iri");
    Item item =
        items.stream()
            .filter(known -> known.iri().equals(iri))
            .findFirst()
            .orElseThrow(() -> HttpProblem.notFound("the store has no article " + iri));
    Node graph = NodeFactory.createURI(iri);
    JsonObjectBuilder article =
        store.readResolved(
            dataset ->
                json(item)
                    .add("text", text(dataset, graph, Nif.IS_STRING).orElse(""))
                    .add("language", text(dataset, graph, Schema.IN_LANGUAGE).orElse(""))
                    .add(
                        "statements", statements(new StatementReader(dataset).in(graph), dataset)));
    Requests.json(response, article.build());
  }

  private static JsonArrayBuilder statements(
      List<StoredStatement> statements, DatasetGraph dataset) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (StoredStatement statement : statements) {
      JsonArrayBuilder places = Json.createArrayBuilder();
      for (Quote quote : statement.quotes()) {
        places.add(Json.createArrayBuilder().add(quote.begin()).add(quote.end()));
      }
      JsonObjectBuilder qualifiers = Json.createObjectBuilder();
      statement.qualifiers().forEach(qualifiers::add);
      list.add(
          Json.createObjectBuilder()
              .add("s", statement.subject().getURI())
              .add("o", statement.object().isURI() ? statement.object().getURI() : "")
              .add("subject", statement.subjectLabel())
              .add("object", statement.objectLabel())
              .add("fr", label(dataset, statement.property(), "fr"))
              .add("en", label(dataset, statement.property(), "en"))
              .add("certainty", statement.certainty())
              .add("confidence", statement.confidence())
              .add("cue", statement.cue().orElse(""))
              .add("source", statement.source().orElse(""))
              .add("qualifiers", qualifiers)
              .add("places", places));
    }
    return list;
  }

  /** What a property is called in this language. */
  static String label(DatasetGraph dataset, Node property, String language) {
    return dataset.stream(Graphs.ONTOLOGY, property, RDFS.label.asNode(), Node.ANY)
        .map(Quad::getObject)
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(property.getLocalName());
  }
}
