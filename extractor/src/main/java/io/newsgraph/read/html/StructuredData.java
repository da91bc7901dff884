package io.newsgraph.read.html;

import io.newsgraph.read.json.JsonStrings;
import io.newsgraph.read.json.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org description of the article that a page carries as JSON-LD.
 *
 * @param article the object of type NewsArticle or one like it; empty when the page has none
 */
record StructuredData(Optional<JsonObject> article) {

  private static final String SCRIPTS = "script[type=application/ld+json]";

  static StructuredData of(Document page) {
    List<JsonObject> objects = new ArrayList<>();
    for (Element script : page.select(SCRIPTS)) {
      JsonText.parse(script.data()).ifPresent(value -> collect(value, objects));
    }
    return new StructuredData(objects.stream().filter(StructuredData::isArticle).findFirst());
  }

  /** The text of a property of the article. */
  Optional<String> text(String property) {
    return article.flatMap(object -> JsonStrings.at(object, property));
  }

  private static void collect(JsonValue value, List<JsonObject> objects) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> collect(item, objects));
    } else if (value instanceof JsonObject object) {
      objects.add(object);
      Optional.ofNullable(object.get("@graph")).ifPresent(graph -> collect(graph, objects));
      Optional.ofNullable(object.get("mainEntity")).ifPresent(main -> collect(main, objects));
    }
  }

  private static boolean isArticle(JsonObject object) {
    JsonValue type = object.get("@type");
    Stream<JsonValue> types = type instanceof JsonArray array ? array.stream() : Stream.of(type);
    return type != null
        && types.anyMatch(
            each ->
                each instanceof JsonString name
                    && (name.getString().endsWith("Article")
                        || name.getString().endsWith("BlogPosting")));
  }
}
