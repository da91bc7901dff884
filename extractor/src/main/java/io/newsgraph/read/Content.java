package io.newsgraph.read;

import io.newsgraph.read.web.Fetcher;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of an input, or of one of many in it.
 *
 * @param id name of the input, and id of its document when it holds one
 * @param stream its bytes, read once
 * @param options how documents are read
 * @param origin where the bytes come from
 */
record Content(String id, InputStream stream, ReadOptions options, Origin origin) {

  /**
   * Where bytes come from.
   *
   * @param address URL of the page; empty when it is in a file
   * @param charset what the bytes are in, when whoever sent them says so
   * @param web gets what the input points to; empty when no argument names an address
   */
  record Origin(Optional<String> address, Optional<String> charset, Optional<Fetcher> web) {

    /** A file. */
    static final Origin FILE = new Origin(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The bytes of a file. */
  static Content ofFile(String id, InputStream stream, ReadOptions options) {
    return new Content(id, stream, options, Origin.FILE);
  }

  /** Bytes within these, under another name, that come from the same place. */
  Content part(String name, InputStream bytes) {
    return new Content(name, bytes, options, origin);
  }

  /** All bytes; an input over the size limit is refused without being read whole. */
  byte[] bytes() throws ReadException, IOException {
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.maxBytes() + 1));
    if (bytes.length > options.maxBytes()) {
      throw tooLarge(options.maxBytes());
    }
    return bytes;
  }

  /** All bytes, as text. */
  String text() throws ReadException, IOException {
    return Decoding.decode(bytes());
  }

  static ReadException tooLarge(long maxBytes) {
    return ReadException.limit(
        "is larger than %d MiB".formatted(maxBytes >> 20), "split it into articles");
  }
}
