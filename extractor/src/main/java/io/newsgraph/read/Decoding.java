package io.newsgraph.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the encoding of bytes and decodes them: a byte-order mark decides; else UTF-8 when valid;
 * else Windows-1252 when the bytes look like it. What is no text in any of these is refused rather
 * than guessed at.
 */
final class Decoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Bytes looked at when telling whether unmarked, non-UTF-8 bytes are Windows-1252. */
  private static final double MOST_HIGH_BYTES = 0.3;

  private record Mark(Charset charset, int... bytes) {

    boolean opens(byte[] content) {
      if (content.length < bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if ((content[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** UTF-32 before UTF-16: the little-endian mark of one begins with that of the other. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  /**
   * What bytes are encoded in.
   *
   * @param markLength bytes of the mark before them
   */
  record Found(Charset charset, int markLength) {}

  private Decoding() {}

  /**
   * Tells the encoding of text from its beginning, which may end within a character.
   *
   * @throws ReadException if it is no text
   */
  static Found of(byte[] beginning) throws ReadException {
    for (Mark mark : MARKS) {
      if (mark.opens(beginning)) {
        return new Found(mark.charset(), mark.bytes().length);
      }
    }
    refuseBinary(beginning);
    int whole = beginning.length;
    while (whole > 0 && whole > beginning.length - 4 && beginning[whole - 1] < 0) {
      whole--;
    }
    byte[] certain = Arrays.copyOf(beginning, whole);
    return new Found(
        isUtf8(certain) || !isWindows1252(certain) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  /**
   * Decodes bytes.
   *
   * @throws ReadException if they are no text, or damaged text
   */
  static String decode(byte[] bytes) throws ReadException {
    for (Mark mark : MARKS) {
      if (mark.opens(bytes)) {
        return strict(bytes, mark.bytes().length, mark.charset());
      }
    }
    refuseBinary(bytes);
    return isUtf8(bytes) || !isWindows1252(bytes)
        ? strict(bytes, 0, StandardCharsets.UTF_8)
        : new String(bytes, WINDOWS_1252);
  }

  private static String strict(byte[] bytes, int offset, Charset charset) throws ReadException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(bytes.length - offset + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw ReadException.invalid(
          "byte %d is not valid %s".formatted(in.position(), charset.name()),
          "save it again as UTF-8");
    }
    return out.flip().toString();
  }

  private static void refuseBinary(byte[] bytes) throws ReadException {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw binary();
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > bytes.length / 20) {
      throw binary();
    }
  }

  private static ReadException binary() {
    return ReadException.invalid(
        "is a binary file, not text", "give the article itself, as UTF-8 text");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Plausible when no byte is unassigned, high bytes are few, and at most one in two of them
   * belongs to a sequence that UTF-8 would have written: else it is UTF-8 with some damage.
   */
  private static boolean isWindows1252(byte[] bytes) {
    int high = 0;
    int inSequences = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length > 1) {
        high += length;
        inSequences += length;
      } else if (bytes[i] < 0) {
        high++;
        if (!isAssigned(bytes[i] & 0xFF)) {
          return false;
        }
      }
      i += length;
    }
    return high <= MOST_HIGH_BYTES * bytes.length && inSequences * 2 <= high;
  }

  /** Length of the UTF-8 sequence that starts here; 1 when none does. */
  private static int sequenceLength(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    for (int i = 1; i < length; i++) {
      if (start + i >= bytes.length || (bytes[start + i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  private static boolean isAssigned(int b) {
    return b != 0x81 && b != 0x8D && b != 0x8F && b != 0x90 && b != 0x9D;
  }
}
