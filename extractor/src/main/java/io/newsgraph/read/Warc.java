package io.newsgraph.read;

import io.newsgraph.text.Metadata;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive: its pages, named by their addresses. Other records than successful responses with
 * text are passed over; of an address captured more than once, the first capture counts.
 */
final class Warc implements Format {

  @Override
  public Set<String> extensions() {
    return Set.of("warc");
  }

  @Override
  public boolean isCorpus() {
    return true;
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    Records records = new Records(sink);
    Set<String> seen = new HashSet<>();
    try (WarcReader warc = new WarcReader(content.stream())) {
      for (Optional<WarcRecord> record = warc.next();
          record.isPresent() && !sink.stopped();
          record = warc.next()) {
        if (record.get() instanceof WarcTargetRecord capture) {
          Optional<Capture> page = page(capture);
          if (page.isPresent() && seen.add(capture.target())) {
            records.read(capture.target(), () -> read(content, page.get(), capture, sink));
          }
        }
      }
    } catch (EOFException e) {
      throw ReadException.invalid("is cut off", "copy or fetch it again");
    } catch (ParsingException e) {
      throw ReadException.invalid("is no sound WARC file", "copy or fetch it again");
    }
  }

  private record Capture(InputStream body, MediaType type, boolean packed) {}

  private static void read(
      Content content, Capture page, WarcTargetRecord capture, DocumentSink sink)
      throws ReadException, IOException {
    InputStream body = page.packed() ? Gzip.unpack(page.body()) : page.body();
    String address = capture.target();
    Content.Origin origin =
        new Content.Origin(
            Optional.of(address),
            Optional.ofNullable(page.type().parameters().get("charset")),
            Optional.empty());
    Content inner = new Content(address, body, content.options(), origin);
    if (page.type().base().equals(MediaType.PLAIN_TEXT)) {
      Metadata metadata =
          new Metadata(
              Optional.empty(),
              Optional.of(address),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      sink.document(new DocumentMaker(content.options()).make(address, inner.text(), metadata));
    } else {
      sink.document(Html.document(inner, Metadata.unknown()));
    }
  }

  private static Optional<Capture> page(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      boolean packed =
          http.headers().first("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
      return http.status() == 200
          ? capture(http.body().stream(), http.contentType(), packed)
          : Optional.empty();
    }
    return record instanceof WarcResource resource
        ? capture(resource.body().stream(), resource.contentType(), false)
        : Optional.empty();
  }

  private static Optional<Capture> capture(InputStream body, MediaType type, boolean packed) {
    String base = type.base().toString();
    boolean isText =
        base.equals("text/html")
            || base.equals("application/xhtml+xml")
            || base.equals("text/plain");
    return isText ? Optional.of(new Capture(body, type, packed)) : Optional.empty();
  }
}
