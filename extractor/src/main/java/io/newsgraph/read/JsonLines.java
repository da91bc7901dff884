package io.newsgraph.read;

import io.newsgraph.read.json.JsonStrings;
import io.newsgraph.read.json.JsonText;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** One JSON object a line, each an article whose parts stand in fields that options name. */
final class JsonLines implements Format {

  @Override
  public Set<String> extensions() {
    return Set.of("jsonl", "ndjson", "jsonlines");
  }

  @Override
  public boolean isCorpus() {
    return true;
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    Records records = new Records(sink);
    Lines lines = new Lines(content.stream(), content.options().maxBytes());
    for (Optional<Lines.Line> line = lines.next();
        line.isPresent() && !sink.stopped();
        line = lines.next()) {
      Lines.Line current = line.get();
      if (!current.isBlank()) {
        String name = content.id() + "#" + current.number();
        records.read(
            name, () -> sink.document(new FieldArticle(content, name).document(fields(current))));
      }
    }
  }

  private static FieldArticle.Values fields(Lines.Line line) throws ReadException {
    JsonObject object =
        JsonText.parse(line.text())
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .orElseThrow(
                () -> ReadException.invalid("is no JSON object", "give one object on each line"));
    return name -> JsonStrings.at(object, name);
  }
}
