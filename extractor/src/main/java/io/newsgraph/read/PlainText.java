package io.newsgraph.read;

import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.util.Set;

/** Plain text: one article a file. */
final class PlainText implements Format {

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    DocumentMaker maker = new DocumentMaker(content.options());
    sink.document(maker.make(content.id(), content.text(), Metadata.unknown()));
  }
}
