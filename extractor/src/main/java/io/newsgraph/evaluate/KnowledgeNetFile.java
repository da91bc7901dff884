package io.newsgraph.evaluate;

import io.newsgraph.evaluate.KnowledgeNetDocument.Passage;
import io.newsgraph.evaluate.KnowledgeNetDocument.SpanFact;
import io.newsgraph.text.Span;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads KnowledgeNet (Mesquita et al., EMNLP 2019): one JSON object a line, offsets in code points.
 */
final class KnowledgeNetFile {

  private KnowledgeNetFile() {}

  /**
   * Reads the documents of these folds, at most so many.
   *
   * @throws GoldException when a line is not what the format asks for
   */
  static List<KnowledgeNetDocument> read(Path file, KnowledgeNetOptions options)
      throws IOException {
    List<KnowledgeNetDocument> documents = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        KnowledgeNetDocument document = parse(file, number++, line);
        if (options.takes(document.fold()) && documents.size() < options.limit()) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private static KnowledgeNetDocument parse(Path file, int number, String line)
      throws GoldException {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return document(reader.readObject());
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new GoldException(file.toString(), number, "is no KnowledgeNet document");
    }
  }

  private static KnowledgeNetDocument document(JsonObject json) {
    return new KnowledgeNetDocument(
        json.getString("documentId"),
        json.getInt("fold"),
        json.getString("documentText"),
        json.getJsonArray("passages").getValuesAs(JsonObject.class).stream()
            .map(KnowledgeNetFile::passage)
            .toList());
  }

  private static Passage passage(JsonObject json) {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonObject property :
        json.getJsonArray("exhaustivelyAnnotatedProperties").getValuesAs(JsonObject.class)) {
      names.put(property.getString("propertyId"), property.getString("propertyName"));
    }
    return new Passage(
        json.getString("passageId"),
        span(json, "passage"),
        Set.copyOf(names.values()),
        json.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
            .filter(fact -> names.containsKey(fact.getString("propertyId")))
            .map(
                fact ->
                    new SpanFact(
                        names.get(fact.getString("propertyId")),
                        span(fact, "subject"),
                        span(fact, "object")))
            .toList());
  }

  private static Span span(JsonObject json, String what) {
    return new Span(json.getInt(what + "Start"), json.getInt(what + "End"));
  }
}
