package io.newsgraph;

import io.newsgraph.extract.Certainty;
import io.newsgraph.lexicon.LexiconException;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.link.Linker;
import io.newsgraph.rdf.ShaclCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that decides what is extracted from a document and how it is written.
 *
 * @param base namespace of the data, ending in a slash
 * @param ontology where properties, words and known names are read from
 * @param minConfidence claims below it are left out, 0–1
 * @param direct certainties whose claims are written as plain triples too
 * @param open whether clauses that state no property are kept as open claims
 * @param timeLimit longest time for one document
 */
public record Settings(
    String base,
    Ontology ontology,
    double minConfidence,
    Set<Certainty> direct,
    boolean open,
    Duration timeLimit) {

  /** Keeps the set unmodifiable. */
  public Settings {
    direct = Set.copyOf(direct);
  }

  /** The bundled ontology, all claims, plain triples for what is asserted, five minutes. */
  public static Settings defaults() {
    return new Settings(
        Linker.DEFAULT_BASE,
        Ontology.bundled(),
        0,
        EnumSet.of(Certainty.ASSERTED),
        false,
        Duration.ofMinutes(5));
  }

  /** The same settings with open claims. */
  public Settings withOpen() {
    return new Settings(base, ontology, minConfidence, direct, true, timeLimit);
  }

  /**
   * Where properties, words and known names are read from.
   *
   * @param folder an ontology folder; the bundled one when empty
   * @param additions further Turtle files
   * @param knownNames whether {@code entities.ttl} is read
   */
  public record Ontology(Optional<Path> folder, List<Path> additions, boolean knownNames) {

    private static final String SHAPES = "shapes.ttl";

    /** Keeps the list unmodifiable. */
    public Ontology {
      additions = List.copyOf(additions);
    }

    /** The ontology that comes with the program. */
    public static Ontology bundled() {
      return new Ontology(Optional.empty(), List.of(), true);
    }

    /**
     * The check of what is written against {@code shapes.ttl}.
     *
     * @throws LexiconException if the file is missing or holds no shapes
     */
    public ShaclCheck shapes() {
      try (InputStream turtle = openShapes()) {
        return ShaclCheck.load(turtle);
      } catch (IOException | IllegalArgumentException e) {
        throw LexiconException.unreadable(SHAPES, e);
      }
    }

    private InputStream openShapes() throws IOException {
      return folder.isPresent()
          ? Files.newInputStream(folder.get().resolve(SHAPES))
          : Settings.class.getResourceAsStream("/ontology/" + SHAPES);
    }

    /** Its reader. */
    LexiconReader reader() {
      LexiconReader reader = folder.map(LexiconReader::of).orElseGet(LexiconReader::bundled);
      for (Path addition : additions) {
        reader = reader.with(addition);
      }
      return knownNames ? reader : reader.withoutKnownEntities();
    }
  }

  /**
   * A string that differs whenever the same document could give another graph: version, ontology
   * and settings. Reads the files of the ontology but no model.
   */
  public String fingerprint() {
    String parts =
        String.join(
            "\n",
            Version.current(),
            base,
            ontology.reader().digest(),
            Double.toString(minConfidence),
            new TreeSet<>(direct).toString(),
            Boolean.toString(open));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
