package io.newsgraph.serve;

import io.newsgraph.serve.EntityIndex.Entry;
import io.newsgraph.serve.EntityIndex.Match;
import io.newsgraph.vocabulary.Ng;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Reconciliation Service API 0.2 of the W3C Community Group over our entities. */
final class Reconciliation {

  private static final int MOST_QUERIES = 100;
  private static final int MOST_CANDIDATES = 50;
  private static final int USUAL_CANDIDATES = 5;

  private final EntityIndex index;
  private final Map<String, String> classes;
  private final String base;

  /**
   * Reconciles against this index.
   *
   * @param classes labels of the classes by local name
   */
  Reconciliation(EntityIndex index, Map<String, String> classes, String base) {
    this.index = index;
    this.classes = classes;
    this.base = base;
  }

  /** The manifest; or, when the request holds queries, their candidates. */
  void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> queries = Requests.value(request, "queries");
    if (queries.isPresent()) {
      Requests.json(response, candidates(parse(queries.get())));
    } else if (request.getMethod().equals("POST")) {
      throw HttpProblem.badRequest("the parameter queries is missing");
    } else {
      Requests.json(response, manifest(root(request)));
    }
  }

  private static String root(HttpServletRequest request) {
    return request.getRequestURL().toString().replaceFirst("(://[^/]+)/.*", "$1");
  }

  private static JsonObject parse(String text) {
    try {
      return Json.createReader(new StringReader(text)).readObject();
    } catch (JsonException e) {
      throw HttpProblem.badRequest("queries is not a JSON object");
    }
  }

  private JsonObject manifest(String root) {
    JsonArrayBuilder types = Json.createArrayBuilder();
    index.classes().keySet().forEach(name -> types.add(type(name)));
    return Json.createObjectBuilder()
        .add("versions", Json.createArrayBuilder().add("0.2"))
        .add("name", "newsgraph")
        .add("identifierSpace", base + "entity/")
        .add("schemaSpace", Ng.NS)
        .add("defaultTypes", types)
        .add("view", Json.createObjectBuilder().add("url", root + "/#entity={{id}}"))
        .add(
            "preview",
            Json.createObjectBuilder()
                .add("url", root + "/reconcile/preview?id={{id}}")
                .add("width", 400)
                .add("height", 120))
        .add(
            "suggest",
            Json.createObjectBuilder()
                .add("entity", suggest(root, "entity"))
                .add("type", suggest(root, "type")))
        .build();
  }

  private static JsonObjectBuilder suggest(String root, String kind) {
    return Json.createObjectBuilder()
        .add("service_url", root)
        .add("service_path", "/reconcile/suggest/" + kind);
  }

  private JsonObjectBuilder type(String name) {
    return Json.createObjectBuilder().add("id", name).add("name", classes.getOrDefault(name, name));
  }

  private JsonObject candidates(JsonObject queries) {
    if (queries.size() > MOST_QUERIES) {
      throw new HttpProblem(413, "at most " + MOST_QUERIES + " queries at once");
    }
    JsonObjectBuilder results = Json.createObjectBuilder();
    queries.forEach(
        (key, query) -> {
          if (query.getValueType() != JsonValue.ValueType.OBJECT) {
            throw HttpProblem.badRequest("query " + key + " is not an object");
          }
          results.add(
              key, Json.createObjectBuilder().add("result", result(key, query.asJsonObject())));
        });
    return results.build();
  }

  private JsonArray result(String key, JsonObject query) {
    String name = query.getString("query", "");
    if (name.isBlank()) {
      throw HttpProblem.badRequest("query " + key + " has no text");
    }
    int limit = Math.min(MOST_CANDIDATES, query.getInt("limit", USUAL_CANDIDATES));
    List<Match> matches = index.search(name, type(query.get("type")), Math.max(0, limit));
    boolean sole = matches.stream().filter(match -> match.likeness() == 1).count() == 1;
    JsonArrayBuilder result = Json.createArrayBuilder();
    for (Match match : matches) {
      result.add(
          json(match.entry())
              .add("score", Math.round(match.likeness() * 100))
              .add("match", sole && match.likeness() == 1));
    }
    return result.build();
  }

  /** A type may be given as one name or as a list, of which the first is taken. */
  private static Optional<String> type(JsonValue type) {
    if (type instanceof JsonString name) {
      return Optional.of(name.getString());
    }
    return type instanceof JsonArray list && !list.isEmpty() ? type(list.get(0)) : Optional.empty();
  }

  private JsonObjectBuilder json(Entry entry) {
    return Json.createObjectBuilder()
        .add("id", entry.iri())
        .add("name", entry.english())
        .add("description", entry.degree() + " statements")
        .add("type", Json.createArrayBuilder().add(type(entry.type())));
  }

  /** Entities whose names begin like a prefix. */
  void suggestEntities(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonArrayBuilder result = Json.createArrayBuilder();
    index
        .search(Requests.required(request, "prefix"), Optional.empty(), 10)
        .forEach(match -> result.add(json(match.entry())));
    Requests.json(response, Json.createObjectBuilder().add("result", result).build());
  }

  /** Classes whose names begin like a prefix. */
  void suggestTypes(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String prefix = Requests.required(request, "prefix").toLowerCase(Locale.ROOT);
    JsonArrayBuilder result = Json.createArrayBuilder();
    index.classes().keySet().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix))
        .forEach(name -> result.add(type(name)));
    Requests.json(response, Json.createObjectBuilder().add("result", result).build());
  }

  /** A small page about one entity. */
  void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String iri = Requests.required(request, "id");
    Entry entry =
        index.get(iri).orElseThrow(() -> HttpProblem.notFound("there is no entity " + iri));
    response.setContentType("text/html; charset=utf-8");
    response
        .getOutputStream()
        .write(
            ("<!DOCTYPE html><html lang=\"en\"><meta charset=\"UTF-8\"><title>"
                    + escaped(entry.english())
                    + "</title><p><strong>"
                    + escaped(entry.english())
                    + "</strong> ("
                    + escaped(classes.getOrDefault(entry.type(), entry.type()))
                    + "), "
                    + entry.degree()
                    + " statements</p></html>\n")
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
