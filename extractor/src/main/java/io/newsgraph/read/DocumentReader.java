package io.newsgraph.read;

import io.newsgraph.read.web.Fetcher;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads inputs into documents. Nothing thrown: what cannot be read is a rejection. */
public final class DocumentReader {

  private static final String STANDARD_INPUT_ID = "stdin";
  private static final int ID_DIGITS = 12;

  private final ReadOptions options;
  private final InputStream standardInput;
  private Optional<Fetcher> fetcher = Optional.empty();

  /** A reader with these options, for files, the web and the program's standard input. */
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
        readFile(file, new ShardSink(options.shard(), sink));
      } else if (input instanceof Input.Web page) {
        readWeb(page, new ShardSink(options.shard(), sink));
      } else {
        readStandardInput(new ShardSink(options.shard(), sink));
      }
    } catch (ReadException e) {
      sink.rejected(e.of(input.id()));
    } catch (IOException | UncheckedIOException e) {
      sink.rejected(unreadable(e).of(input.id()));
    } catch (StackOverflowError e) {
      sink.rejected(Rejection.limit(input.id(), "is nested too deeply", "leave it out"));
    } catch (OutOfMemoryError e) {
      sink.rejected(
          Rejection.limit(
              input.id(),
              "needs more memory than there is",
              "split it, or set NEWSGRAPH_OPTS=-Xmx4g"));
    }
  }

  private void readFile(Input.File file, DocumentSink sink) throws ReadException, IOException {
    if (!Files.isRegularFile(file.path())) {
      throw ReadException.invalid("is no regular file", "name a file or a folder");
    }
    BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
    Optional<Format> format = Formats.ofName(file.path().toString());
    boolean corpus = format.map(Format::isCorpus).orElse(false);
    if (!corpus && now.size() > options.maxBytes()) {
      throw Content.tooLarge(options.maxBytes());
    }
    String edition = now.size() + " " + now.lastModifiedTime().toInstant();
    if (!corpus && (!options.shard().holds(file.id()) || sink.skips(file.id(), edition))) {
      return;
    }
    try (InputStream stream = Files.newInputStream(file.path())) {
      Content content = Content.ofFile(file.id(), stream, options);
      if (format.isPresent()) {
        format.get().read(content, sink);
      } else {
        Sniffed.read(content, sink, false);
      }
    }
  }

  private void readWeb(Input.Web page, DocumentSink sink) throws ReadException, IOException {
    if (fetcher.isEmpty()) {
      fetcher = Optional.of(new Fetcher(options.web()));
    }
    Web.read(fetcher.get(), page.id(), options, sink);
  }

  /** Named by its content: two different texts piped in do not replace one another in a store. */
  private void readStandardInput(DocumentSink sink) throws ReadException, IOException {
    InputStream in = new BufferedInputStream(standardInput, 1 << 16);
    Content content = Content.ofFile("standard input", in, options);
    Sniffed.read(content, new NamingByContent(content.id(), sink), false);
  }

  /** Gives the documents of standard input ids: a digest, or what they are called in a corpus. */
  private record NamingByContent(String input, DocumentSink sink) implements DocumentSink {

    @Override
    public void document(Document document) {
      String id = document.id();
      if (id.equals(input)) {
        id = STANDARD_INPUT_ID + "-" + Sha256.of(document.text()).substring(0, ID_DIGITS);
      } else if (id.startsWith(input)) {
        id = STANDARD_INPUT_ID + id.substring(input.length());
      }
      sink.document(new Document(id, document.text(), document.language(), document.metadata()));
    }

    @Override
    public void rejected(Rejection rejection) {
      sink.rejected(rejection);
    }

    @Override
    public boolean skips(String id, String edition) {
      return sink.skips(id, edition);
    }

    @Override
    public boolean stopped() {
      return sink.stopped();
    }
  }

  private static ReadException unreadable(Exception e) {
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof UnpackedStream.Bomb) {
      return ReadException.limit(cause.getMessage(), "unpack it yourself if you trust it");
    }
    if (cause instanceof NoSuchFileException) {
      return ReadException.invalid("is not there any more", "check the path");
    }
    if (cause instanceof AccessDeniedException) {
      return ReadException.invalid("may not be read", "check its permissions");
    }
    return ReadException.invalid("cannot be read (" + cause.getMessage() + ")", "check the file");
  }
}
