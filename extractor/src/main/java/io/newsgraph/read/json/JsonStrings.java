package io.newsgraph.read.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes text out of JSON values, in the several shapes in which publishers write the same. */
public final class JsonStrings {

  private JsonStrings() {}

  /**
   * The value as text: a string or number itself, an object's {@code name}, the parts of an array
   * separated by commas; empty when there is none.
   */
  public static Optional<String> of(JsonValue value) {
    String text = text(value).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The member of an object that this path names, its steps separated by dots. */
  public static Optional<String> at(JsonObject object, String path) {
    if (object.containsKey(path)) {
      return of(object.get(path));
    }
    int dot = path.indexOf('.');
    if (dot > 0 && object.get(path.substring(0, dot)) instanceof JsonObject inner) {
      return at(inner, path.substring(dot + 1));
    }
    return Optional.empty();
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.toString();
    }
    if (value instanceof JsonObject object) {
      return object.containsKey("name") ? text(object.get("name")) : "";
    }
    if (value instanceof JsonArray array) {
      return array.stream()
          .map(JsonStrings::text)
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining(", "));
    }
    return "";
  }
}
