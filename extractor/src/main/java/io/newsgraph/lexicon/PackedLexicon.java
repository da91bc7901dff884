package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the Turtle of the bundled ontology says, read when the program was built. Parsing it anew
 * would take every run as long as some dozen articles do.
 *
 * <p>The build makes these files after it has copied the ontology and before it packs both into one
 * jar, so that neither can be older than the other; outside a jar they are never read.
 */
final class PackedLexicon {

  private static final String FOLDER = "ontology/packed/";
  private static final RecordCodec CODEC = RecordCodec.of(Lexicon.class);

  private PackedLexicon() {}

  /**
   * Packs the bundled ontology; the build calls it.
   *
   * @param arguments the folder that becomes the jar
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(FOLDER));
    LexiconReader reader = LexiconReader.bundled();
    for (Language language : Language.values()) {
      Files.write(folder.resolve(file(language)), pack(reader.read(language)));
    }
    Files.writeString(folder.resolve("digest"), reader.digest());
  }

  /** The lexicon as bytes. */
  static byte[] pack(Lexicon lexicon) {
    PackedOutput out = new PackedOutput();
    CODEC.write(lexicon, out);
    return out.bytes();
  }

  /** The lexicon of which {@link #pack} made these bytes. */
  static Lexicon unpack(byte[] bytes) {
    return (Lexicon) CODEC.read(new PackedInput(bytes));
  }

  /** The lexicon of a language, if it was packed. */
  static Optional<Lexicon> of(Language language) {
    return bytes(file(language)).map(PackedLexicon::unpack);
  }

  /** The digest of all files that were packed, if they were. */
  static Optional<String> digest() {
    return bytes("digest").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static String file(Language language) {
    return language.code();
  }

  private static Optional<byte[]> bytes(String file) {
    try (InputStream in = PackedLexicon.class.getResourceAsStream("/" + FOLDER + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw LexiconException.unreadable(file, e);
    }
  }
}
