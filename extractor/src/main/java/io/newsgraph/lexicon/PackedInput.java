package io.newsgraph.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedOutput} collected, in the same order. */
final class PackedInput {

  private final byte[] bytes;
  private final String[] strings;
  private int position;

  PackedInput(byte[] bytes) {
    this.bytes = bytes;
    this.strings = new String[number()];
    for (int i = 0; i < strings.length; i++) {
      int length = number();
      strings[i] = new String(bytes, position, length, StandardCharsets.UTF_8);
      position += length;
    }
  }

  /** The next number. */
  int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[position++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  /** The next number with a fraction. */
  double real() {
    double real = ByteBuffer.wrap(bytes).getDouble(position);
    position += Double.BYTES;
    return real;
  }

  /** The next string. */
  String text() {
    return strings[number()];
  }
}
