package io.newsgraph.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Another format, packed; what unpacks to a multiple no text has is refused. */
final class Gzip implements Format {

  private final Optional<Format> packed;

  /** A packed file whose name does not tell of what. */
  Gzip() {
    this.packed = Optional.empty();
  }

  Gzip(Format packed) {
    this.packed = Optional.of(packed);
  }

  @Override
  public Set<String> extensions() {
    return Set.of("gz");
  }

  @Override
  public boolean isCorpus() {
    return packed.map(Format::isCorpus).orElse(true);
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    try (InputStream unpacked = unpack(content.stream())) {
      Content inner = content.part(content.id(), unpacked);
      if (packed.isPresent()) {
        packed.get().read(inner, sink);
      } else {
        Sniffed.read(inner, sink, true);
      }
    } catch (EOFException e) {
      throw ReadException.invalid("is cut off", "copy or fetch it again");
    } catch (ZipException e) {
      throw ReadException.invalid("is no sound gzip file", "copy or fetch it again");
    }
  }

  /** Unpacks, within the limit of proportion. */
  static InputStream unpack(InputStream packed) throws IOException {
    CountingStream counted = new CountingStream(packed);
    return new UnpackedStream(new GZIPInputStream(counted, 1 << 16), counted);
  }
}
