package io.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an input.
 *
 * @param id name of the input, and id of its document when it holds one
 * @param stream its bytes, read once
 * @param options how documents are read
 */
record Content(String id, InputStream stream, ReadOptions options) {

  /** All bytes, as text; an input over the size limit is refused without being read whole. */
  String text() throws ReadException, IOException {
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.maxBytes() + 1));
    if (bytes.length > options.maxBytes()) {
      throw tooLarge(options.maxBytes());
    }
    return Decoding.decode(bytes);
  }

  static ReadException tooLarge(long maxBytes) {
    return ReadException.limit(
        "is larger than %d MiB".formatted(maxBytes >> 20), "split it into articles");
  }
}
