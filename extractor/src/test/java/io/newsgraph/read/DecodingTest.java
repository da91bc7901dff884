package io.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

  private static final String FRENCH =
      "L’été dernier, la société Éclair a cédé ses « cafés » pour 3 000 €.";

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,EFBBBF",
    "UTF-16LE,FFFE",
    "UTF-16BE,FEFF",
    "UTF-32LE,FFFE0000",
    "UTF-32BE,0000FEFF",
    "windows-1252,''"
  })
  void readsEachEncodingWithOrWithoutItsMark(String charset, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(FRENCH.getBytes(Charset.forName(charset)));
    assertThat(Decoding.decode(bytes.toByteArray())).isEqualTo(FRENCH);
  }

  @Test
  void keepsAnEmptyFileEmpty() throws Exception {
    assertThat(Decoding.decode(new byte[0])).isEmpty();
  }

  @Test
  void refusesWhatIsBinary() {
    byte[] random = new byte[4000];
    new Random(7).nextBytes(random);
    assertThatThrownBy(() -> Decoding.decode(random)).hasMessageContaining("binary");
    byte[] controls = "a\u0001b\u0002c\u0003".repeat(50).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Decoding.decode(controls)).hasMessageContaining("binary");
  }

  @Test
  void refusesDamagedUtf8RatherThanReadingItAsWindows1252() {
    byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = 'x';
    assertThatThrownBy(() -> Decoding.decode(bytes))
        .hasMessageContaining("not valid UTF-8")
        .hasMessageContaining("byte " + (bytes.length - 4));
  }

  @Test
  void refusesALoneSurrogateInEveryEncoding() {
    byte[] utf8 = HexFormat.of().parseHex("6162eda080636465");
    assertThatThrownBy(() -> Decoding.decode(utf8)).hasMessageContaining("byte 2");
    byte[] utf16 = HexFormat.of().parseHex("fffe610000d86200");
    assertThatThrownBy(() -> Decoding.decode(utf16)).hasMessageContaining("UTF-16LE");
  }

  @Test
  void refusesUtf16CutInTheMiddleOfACharacter() {
    byte[] cut = HexFormat.of().parseHex("fffe6100e9");
    assertThatThrownBy(() -> Decoding.decode(cut)).isInstanceOf(ReadException.class);
  }
}
