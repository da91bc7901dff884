package io.newsgraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes; ends in an exception when they are too many for the packed ones. */
final class UnpackedStream extends FilterInputStream {

  /** Prose packs to a quarter, records of one shape to a fiftieth. */
  private static final long MOST_TIMES = 200;

  private static final long ALWAYS_FINE = 4L << 20;

  private final CountingStream packed;
  private long unpacked;

  /**
   * Unpacked bytes.
   *
   * @param in gives them
   * @param packed what they are unpacked from
   */
  UnpackedStream(InputStream in, CountingStream packed) {
    super(in);
    this.packed = packed;
  }

  /** The bytes unpack to a multiple that no article has. */
  static final class Bomb extends IOException {

    private static final long serialVersionUID = 1L;

    Bomb() {
      super("unpacks to more than %d times its size".formatted(MOST_TIMES));
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(long more) throws Bomb {
    unpacked += more;
    if (unpacked > ALWAYS_FINE && unpacked > MOST_TIMES * packed.count()) {
      throw new Bomb();
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
