package io.newsgraph.read;

import io.newsgraph.text.Document;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader gives for an input. */
final class Reading implements DocumentSink {

  final List<Document> documents = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();

  /** Reads a file, named by its own name. */
  static Reading ofFile(Path file) {
    return ofFile(file, ReadOptions.defaults());
  }

  static Reading ofFile(Path file, ReadOptions options) {
    return of(new Input.File(file, file.getFileName().toString()), options);
  }

  static Reading of(Input input, ReadOptions options) {
    Reading reading = new Reading();
    new DocumentReader(options).read(input, reading);
    return reading;
  }

  static Reading ofStandardInput(byte[] bytes) {
    Reading reading = new Reading();
    new DocumentReader(ReadOptions.defaults(), new ByteArrayInputStream(bytes))
        .read(new Input.StandardInput(), reading);
    return reading;
  }

  List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }

  List<String> texts() {
    return documents.stream().map(Document::text).toList();
  }

  /** The only rejection as a line, else all that came. */
  String rejection() {
    return Optional.of(rejections)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0).toString())
        .orElseGet(() -> rejections + " and " + documents);
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections.add(rejection);
  }
}
