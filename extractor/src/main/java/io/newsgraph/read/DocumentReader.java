package io.newsgraph.read;

import io.newsgraph.text.Document;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads inputs into documents. Nothing thrown: what cannot be read is a rejection. */
public final class DocumentReader {

  private final ReadOptions options;
  private final InputStream standardInput;

  /** A reader with these options, for files and the program's standard input. */
  public DocumentReader(ReadOptions options) {
    this(options, System.in);
  }

  /** A reader that takes this for standard input. */
  public DocumentReader(ReadOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  /** Passes on every document of an input, and every rejection, in order. */
  public void read(Input input, DocumentSink sink) {
    try {
      if (input instanceof Input.File file) {
        readFile(file, sink);
      } else {
        readStandardInput(sink);
      }
    } catch (ReadException e) {
      sink.rejected(e.of(input.id()));
    } catch (IOException | UncheckedIOException e) {
      sink.rejected(unreadable(e).of(input.id()));
    }
  }

  private void readFile(Input.File file, DocumentSink sink) throws ReadException, IOException {
    if (!Files.isRegularFile(file.path())) {
      throw ReadException.invalid("is no regular file", "name a file or a folder");
    }
    if (Files.size(file.path()) > options.maxBytes()) {
      throw Content.tooLarge(options.maxBytes());
    }
    Format format = Formats.ofName(file.path().toString()).orElseGet(Formats::fallback);
    try (InputStream stream = Files.newInputStream(file.path())) {
      format.read(new Content(file.id(), stream, options), sink);
    }
  }

  /** Named by its content: two different texts piped in do not replace one another in a store. */
  private void readStandardInput(DocumentSink sink) throws ReadException, IOException {
    String text = new Content("standard input", standardInput, options).text();
    String id = "stdin-" + sha256(text).substring(0, 12);
    Document document = new DocumentMaker(options).make(id, text, Metadata.unknown());
    sink.document(document);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static ReadException unreadable(Exception e) {
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof NoSuchFileException) {
      return ReadException.invalid("is not there any more", "check the path");
    }
    if (cause instanceof AccessDeniedException) {
      return ReadException.invalid("may not be read", "check its permissions");
    }
    return ReadException.invalid("cannot be read (" + cause.getMessage() + ")", "check the file");
  }
}
