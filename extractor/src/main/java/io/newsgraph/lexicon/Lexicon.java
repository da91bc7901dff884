package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import java.util.List;
import java.util.Map;

/**
 * Everything newsgraph knows of one language, read once from Turtle by {@link LexiconReader}.
 *
 * @param language the language
 * @param properties all properties by local name (the same for every language)
 * @param entries words that express properties
 * @param classNouns common nouns that name a class
 * @param cues cues of certainty, attribution, quantity and time
 * @param places places with their demonyms
 * @param knownEntities well-known names (may be empty; quality must hold without them)
 */
public record Lexicon(
    Language language,
    Map<String, Property> properties,
    List<Entry> entries,
    List<ClassNoun> classNouns,
    List<Cue> cues,
    List<Place> places,
    List<KnownEntity> knownEntities) {

  /** Cues of one sort, in the order of their IRIs. */
  public List<Cue> cues(Cue.Kind kind) {
    return cues.stream().filter(cue -> cue.kind() == kind).toList();
  }
}
