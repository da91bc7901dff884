package io.newsgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream of any length, one at a time. */
final class Lines {

  private final InputStream in;
  private final long maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;

  /**
   * Lines of this stream.
   *
   * @param maxBytes longest line kept
   */
  Lines(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line feed
   * @param cut the limit in bytes when the line is longer, else 0
   */
  record Line(int number, byte[] bytes, long cut) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }

    String text() throws ReadException {
      if (cut > 0) {
        throw Content.tooLarge(cut);
      }
      return Decoding.decode(bytes);
    }
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean cut = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = (int) Math.min(end - position, maxBytes - line.size());
      cut |= room < end - position;
      line.write(buffer, position, room);
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    }
    return any
        ? Optional.of(new Line(++number, line.toByteArray(), cut ? maxBytes : 0))
        : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      filled = Math.max(0, in.read(buffer));
      position = 0;
    }
    return filled > 0;
  }
}
