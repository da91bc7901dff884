package io.newsgraph.read;

import io.newsgraph.read.pdf.PdfArticle;
import io.newsgraph.read.pdf.PdfException;
import io.newsgraph.read.pdf.PdfProcess;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** PDF: one article a file. */
final class Pdf implements Format {

  @Override
  public Set<String> extensions() {
    return Set.of("pdf");
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    ReadOptions options = content.options();
    PdfArticle article;
    try {
      article = new PdfProcess(options.pdf()).read(content.bytes(), options.maxCharacters());
    } catch (PdfException e) {
      throw of(e);
    }
    Metadata metadata =
        new Metadata(
            article.title(),
            content.origin().address(),
            Optional.empty(),
            article.author(),
            Optional.empty());
    sink.document(new DocumentMaker(options).make(content.id(), article.text(), metadata));
  }

  private static ReadException of(PdfException e) {
    return switch (e.reason()) {
      case ENCRYPTED -> ReadException.invalid(e.getMessage(), "save it without a password");
      case DAMAGED -> ReadException.invalid(e.getMessage(), "save the article itself as text");
      case TIME, MEMORY -> ReadException.limit(e.getMessage(), "save the article itself as text");
    };
  }
}
