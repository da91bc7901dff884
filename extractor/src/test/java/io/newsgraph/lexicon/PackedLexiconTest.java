package io.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was packed at build time is what reading the Turtle gives. */
class PackedLexiconTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void unpackingGivesWhatWasPackedInTheSameOrder(Language language) {
    Lexicon read = LexiconReader.of(Path.of("../ontology")).read(language);

    byte[] bytes = PackedLexicon.pack(read);
    Lexicon unpacked = PackedLexicon.unpack(bytes);

    assertThat(unpacked.equals(read)).isTrue();
    assertThat(List.copyOf(unpacked.properties().keySet()))
        .isEqualTo(List.copyOf(read.properties().keySet()));
    assertThat(Arrays.equals(PackedLexicon.pack(unpacked), bytes)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("packaged")
  void theJarHoldsWhatItsTurtleSays(Language language) throws IOException {
    LexiconReader reader = LexiconReader.of(Path.of("../ontology"));

    // Not the records themselves: what differs would be a message of some megabytes.
    assertThat(PackedLexicon.unpack(inJar(language.code())).equals(reader.read(language))).isTrue();
    assertThat(new String(inJar("digest"), StandardCharsets.UTF_8)).isEqualTo(reader.digest());
  }

  @Test
  void readsTheSameEveryTime() {
    LexiconReader reader = LexiconReader.of(Path.of("../ontology"));
    Lexicon first = reader.read(Language.ENGLISH);

    assertThat(reader.read(Language.ENGLISH).equals(first)).isTrue();
  }

  private static byte[] inJar(String name) throws IOException {
    try (ZipFile jar = new ZipFile("target/newsgraph.jar");
        InputStream in = jar.getInputStream(jar.getEntry("ontology/packed/" + name))) {
      return in.readAllBytes();
    }
  }

  @Test
  void keepsNumbersOfEverySize() {
    PackedOutput out = new PackedOutput();
    List<Integer> numbers = List.of(0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE);
    numbers.forEach(out::number);
    out.real(-0.125);
    out.text("œuvre 𝄞");
    PackedInput in = new PackedInput(out.bytes());

    assertThat(numbers).allSatisfy(number -> assertThat(in.number()).isEqualTo(number));
    assertThat(in.real()).isEqualTo(-0.125);
    assertThat(in.text()).isEqualTo("œuvre 𝄞");
  }

  @Test
  void refusesTypesThatItCannotReadBack() {
    assertThatThrownBy(() -> RecordCodec.of(Object.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
