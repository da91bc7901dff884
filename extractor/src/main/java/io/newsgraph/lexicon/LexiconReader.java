package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the ontology and the lexicons from Turtle into a {@link Lexicon} for each language.
 *
 * <pre>{@code
 * Lexicon french = LexiconReader.bundled().read(Language.FRENCH);
 * Lexicon own = LexiconReader.of(folder).withoutKnownEntities().read(Language.ENGLISH);
 * }</pre>
 *
 * <p>Every {@code read} parses the files that concern its language: all but the lexicon files named
 * after another one. Only what came in the program's jar was parsed when that was built. Faults in
 * the Turtle are a {@link LexiconException}. Safe for use by several threads.
 */
public final class LexiconReader {

  private final OntologyFiles files;

  private LexiconReader(OntologyFiles files) {
    this.files = files;
  }

  /** Reads the ontology that comes with the program. */
  public static LexiconReader bundled() {
    return new LexiconReader(new OntologyFiles(Optional.empty(), List.of(), true));
  }

  /**
   * Reads an ontology folder.
   *
   * @param ontologyFolder a folder with {@code newsgraph.ttl} and {@code lexicon/*.ttl}, and
   *     perhaps {@code entities.ttl}
   */
  public static LexiconReader of(Path ontologyFolder) {
    return new LexiconReader(new OntologyFiles(Optional.of(ontologyFolder), List.of(), true));
  }

  /** The same reader without the well-known names of {@code entities.ttl}. */
  public LexiconReader withoutKnownEntities() {
    return new LexiconReader(new OntologyFiles(files.folder(), files.additions(), false));
  }

  /**
   * The same reader with one more Turtle file: properties, entries, cues, places or well-known
   * names of the user's own.
   */
  public LexiconReader with(Path turtleFile) {
    List<Path> more = Stream.concat(files.additions().stream(), Stream.of(turtleFile)).toList();
    return new LexiconReader(new OntologyFiles(files.folder(), more, files.knownEntities()));
  }

  /**
   * Reads everything about one language.
   *
   * @throws LexiconException if a file is missing or at fault
   */
  public Lexicon read(Language language) {
    Optional<Lexicon> packed = isPacked() ? PackedLexicon.of(language) : Optional.empty();
    return packed.orElseGet(() -> parse(language));
  }

  /** Whether it reads what the build packed. */
  boolean isPacked() {
    return files.isPacked();
  }

  private Lexicon parse(Language language) {
    LexiconGraph graph = files.parse(language);
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
   * The classes of other vocabularies that one of ours stands for: by {@code owl:equivalentClass},
   * {@code skos:closeMatch} or {@code skos:narrowMatch}.
   *
   * @return IRI of the other class to ours
   */
  Map<String, EntityClass> alignedClasses() {
    return new EntityClasses(files.parse(Language.ENGLISH)).aligned();
  }

  /**
   * A digest of the files read: what changes when any of them does. Parses nothing.
   *
   * @throws LexiconException if a file is missing or unreadable
   */
  public String digest() {
    Optional<String> packed = isPacked() ? PackedLexicon.digest() : Optional.empty();
    return packed.orElseGet(files::digest);
  }
}
