package io.newsgraph.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects numbers and strings as bytes; each different string is kept once, before all else. */
final class PackedOutput {

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** Adds a number that is not negative: seven bits a byte, the lowest first. */
  void number(int number) {
    number(number, body);
  }

  private static void number(int number, ByteArrayOutputStream out) {
    int rest = number;
    while (rest > 0x7f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Adds a number with a fraction. */
  void real(double real) {
    body.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(real).array());
  }

  /** Adds a string. */
  void text(String text) {
    number(strings.computeIfAbsent(text, t -> strings.size()));
  }

  /** Everything added, for {@link PackedInput}. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(strings.size(), out);
    for (String text : strings.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, out);
      out.writeBytes(bytes);
    }
    out.writeBytes(body.toByteArray());
    return out.toByteArray();
  }
}
