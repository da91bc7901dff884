package io.newsgraph.export;

import static io.newsgraph.export.JsonText.quoted;

import io.newsgraph.export.GraphView.Edge;
import io.newsgraph.export.GraphView.Vertex;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.store.StoredStatement.Article;
import io.newsgraph.store.StoredStatement.Quote;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.alg.drawing.model.Point2D;

/** What the viewer in the browser draws: the graph with all statements, in JSON. */
final class ViewerJson implements TextFormat {

  /** Beyond it, the browser would take too long to place the entities. */
  private static final int EDGES_PLACED_BY_BROWSER = 500;

  @Override
  public String name() {
    return "viewer-json";
  }

  @Override
  public String description() {
    return "what the viewer draws";
  }

  @Override
  public boolean isGraph() {
    return true;
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    GraphView view = source.graphView();
    Map<String, Integer> degrees = view.degrees();
    Map<String, Point2D> places =
        view.edges().size() > EDGES_PLACED_BY_BROWSER ? ForceLayout.positions(view) : Map.of();
    SortedMap<String, TermLabels> labels = source.termLabels();
    out.write(
        "{\"total\": {\"nodes\": "
            + view.vertices().size()
            + ", \"edges\": "
            + view.edges().size()
            + "},\n\"start\": "
            + start(source.selection(), degrees)
            + ",\n\"styles\": "
            + styles()
            + ",\n\"classes\": "
            + classes(view, labels)
            + ",\n\"properties\": "
            + properties(view, labels)
            + ",\n\"articles\": [");
    list(articles(view), ViewerJson::article, out);
    out.write("],\n\"nodes\": [");
    list(List.copyOf(view.vertices().values()), vertex -> node(vertex, degrees, places), out);
    out.write("],\n\"edges\": [");
    list(view.edges(), ViewerJson::edge, out);
    out.write("]}\n");
  }

  private interface Writing<T> {
    String of(T item);
  }

  private static <T> void list(List<T> items, Writing<T> writing, Writer out) throws IOException {
    String separator = "\n";
    for (T item : items) {
      out.write(separator + writing.of(item));
      separator = ",\n";
    }
  }

  /** The focus, or else the best connected entity. */
  private static String start(Selection selection, Map<String, Integer> degrees) {
    return selection.focus().stream()
        .filter(degrees::containsKey)
        .min(Comparator.naturalOrder())
        .or(
            () ->
                degrees.entrySet().stream()
                    .min(
                        Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey))
        .map(JsonText::quoted)
        .orElse("null");
  }

  /** The colours and lines that all formats share. */
  static String styles() {
    String classes =
        new TreeMap<>(GraphStyle.colours())
            .entrySet().stream()
                .map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    String lines =
        GraphStyle.certainties().stream()
            .map(
                certainty ->
                    quoted(certainty)
                        + ": {\"colour\": "
                        + quoted(GraphStyle.line(certainty).colour())
                        + ", \"pattern\": "
                        + quoted(GraphStyle.line(certainty).pattern())
                        + "}")
            .collect(Collectors.joining(", ", "{", "}"));
    return "{\"classes\": " + classes + ", \"lines\": " + lines + "}";
  }

  private static String classes(GraphView view, Map<String, TermLabels> labels) {
    return new TreeSet<>(view.vertices().values().stream().map(Vertex::type).toList())
        .stream()
            .map(type -> quoted(type) + ": {\"label\": " + label(type, labels) + "}")
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String properties(GraphView view, Map<String, TermLabels> labels) {
    TreeSet<String> names = new TreeSet<>();
    view.vertices().values().forEach(vertex -> names.addAll(vertex.values().keySet()));
    return names.stream()
        .map(name -> quoted(name) + ": " + label(name, labels))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String label(String name, Map<String, TermLabels> labels) {
    TermLabels known = labels.getOrDefault(name, new TermLabels(name, name));
    return "{\"fr\": " + quoted(known.french()) + ", \"en\": " + quoted(known.english()) + "}";
  }

  private static List<Article> articles(GraphView view) {
    SortedMap<String, Article> articles = new TreeMap<>();
    for (Edge edge : view.edges()) {
      edge.statements().forEach(s -> articles.putIfAbsent(s.article().iri(), s.article()));
    }
    return List.copyOf(articles.values());
  }

  private static String article(Article article) {
    return "{\"iri\": "
        + quoted(article.iri())
        + ", \"id\": "
        + quoted(article.id())
        + ", \"language\": "
        + quoted(article.language())
        + optional("title", article.title())
        + optional("publisher", article.publisher())
        + optional("published", article.published())
        + "}";
  }

  private static String node(
      Vertex vertex, Map<String, Integer> degrees, Map<String, Point2D> places) {
    Point2D place = places.get(vertex.iri());
    return "{\"id\": "
        + quoted(vertex.iri())
        + ", \"type\": "
        + quoted(vertex.type())
        + ", \"fr\": "
        + quoted(vertex.french())
        + ", \"en\": "
        + quoted(vertex.english())
        + ", \"degree\": "
        + degrees.get(vertex.iri())
        + (place == null
            ? ""
            : String.format(Locale.ROOT, ", \"x\": %.0f, \"y\": %.0f", place.getX(), place.getY()))
        + ", \"values\": "
        + object(vertex.values())
        + "}";
  }

  private static String edge(Edge edge) {
    return "{\"s\": "
        + quoted(edge.subject())
        + ", \"p\": "
        + quoted(edge.property())
        + ", \"o\": "
        + quoted(edge.object())
        + ", \"fr\": "
        + quoted(edge.french())
        + ", \"en\": "
        + quoted(edge.english())
        + ", \"certainty\": "
        + quoted(edge.certainty())
        + optional("date", edge.date())
        + optional("until", edge.until())
        + ", \"statements\": ["
        + edge.statements().stream().map(ViewerJson::statement).collect(Collectors.joining(", "))
        + "]}";
  }

  /** A statement as the viewer and the pages of the server show it. */
  static String statement(StoredStatement statement) {
    return "{\"article\": "
        + quoted(statement.article().iri())
        + ", \"certainty\": "
        + quoted(statement.certainty())
        + String.format(Locale.ROOT, ", \"confidence\": %.3f", statement.confidence())
        + ", \"subject\": "
        + quoted(statement.subjectLabel())
        + ", \"object\": "
        + quoted(statement.objectLabel())
        + optional("cue", statement.cue())
        + optional("source", statement.source())
        + ", \"qualifiers\": "
        + object(statement.qualifiers())
        + ", \"quotes\": "
        + statement.quotes().stream()
            .map(Quote::text)
            .map(JsonText::quoted)
            .collect(Collectors.joining(", ", "[", "]"))
        + "}";
  }

  private static String optional(String key, Optional<String> value) {
    return value.map(text -> ", " + quoted(key) + ": " + quoted(text)).orElse("");
  }

  private static String object(SortedMap<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
