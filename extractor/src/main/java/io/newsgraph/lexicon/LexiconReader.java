package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the ontology and the lexicons from Turtle, once, into a {@link Lexicon} for each language.
 *
 * <pre>{@code
 * Lexicon french = LexiconReader.bundled().read(Language.FRENCH);
 * Lexicon own = LexiconReader.of(folder).withoutKnownEntities().read(Language.ENGLISH);
 * }</pre>
 *
 * <p>A reader parses its files at the first {@code read} and keeps the result: reading a second
 * language costs little. Faults in the Turtle are a {@link LexiconException}. Safe for use by
 * several threads.
 */
public final class LexiconReader {

  private final Optional<Path> folder;
  private final List<Path> additions;
  private final boolean knownEntities;
  private Optional<LexiconGraph> parsed = Optional.empty();

  private LexiconReader(Optional<Path> folder, List<Path> additions, boolean knownEntities) {
    this.folder = folder;
    this.additions = List.copyOf(additions);
    this.knownEntities = knownEntities;
  }

  /** Reads the ontology that comes with the program. */
  public static LexiconReader bundled() {
    return new LexiconReader(Optional.empty(), List.of(), true);
  }

  /**
   * Reads an ontology folder.
   *
   * @param ontologyFolder a folder with {@code newsgraph.ttl} and {@code lexicon/*.ttl}, and
   *     perhaps {@code entities.ttl}
   */
  public static LexiconReader of(Path ontologyFolder) {
    return new LexiconReader(Optional.of(ontologyFolder), List.of(), true);
  }

  /** The same reader without the well-known names of {@code entities.ttl}. */
  public LexiconReader withoutKnownEntities() {
    return new LexiconReader(folder, additions, false);
  }

  /**
   * The same reader with one more Turtle file: properties, entries, cues, places or well-known
   * names of the user's own.
   */
  public LexiconReader with(Path turtleFile) {
    List<Path> more = Stream.concat(additions.stream(), Stream.of(turtleFile)).toList();
    return new LexiconReader(folder, more, knownEntities);
  }

  /**
   * Reads everything about one language.
   *
   * @throws LexiconException if a file is missing or at fault
   */
  public Lexicon read(Language language) {
    LexiconGraph graph = graph();
    EntityClasses classes = new EntityClasses(graph);
    Arguments arguments = new Arguments(graph);
    Map<String, Property> properties = new PropertyReader(graph, classes, arguments).read();
    EntryReader entries = new EntryReader(graph, classes, arguments, properties, language);
    EntityReader entities = new EntityReader(graph, language);
    return new Lexicon(
        language,
        properties,
        entries.entries(),
        entries.classNouns(),
        new CueReader(graph, language).read(),
        entities.places(),
        entities.knownEntities());
  }

  /**
   * A digest of the files read: what changes when any of them does. Parses nothing.
   *
   * @throws LexiconException if a file is missing or unreadable
   */
  public String digest() {
    return OntologyFiles.digest(folder, additions, knownEntities);
  }

  private synchronized LexiconGraph graph() {
    if (parsed.isEmpty()) {
      parsed = Optional.of(OntologyFiles.parse(folder, additions, knownEntities));
    }
    return parsed.get();
  }
}
