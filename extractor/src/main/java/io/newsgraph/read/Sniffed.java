package io.newsgraph.read;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Reads an input whose name does not tell its format. */
final class Sniffed {

  private Sniffed() {}

  /**
   * Reads what the first bytes look like.
   *
   * @param unpacked whether the input was in an archive, where no further archive is opened
   */
  static void read(Content content, DocumentSink sink, boolean unpacked)
      throws ReadException, IOException {
    BufferedInputStream in = new BufferedInputStream(content.stream(), 1 << 16);
    in.mark(Formats.SNIFFED);
    byte[] first = in.readNBytes(Formats.SNIFFED);
    in.reset();
    Format format = Formats.ofBytes(first);
    if (unpacked && (format instanceof Gzip || format instanceof Zip)) {
      throw ReadException.invalid("is an archive in an archive", "unpack it first");
    }
    format.read(content.part(content.id(), in), sink);
  }
}
