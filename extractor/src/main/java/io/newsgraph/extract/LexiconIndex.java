package io.newsgraph.extract;

import io.newsgraph.lexicon.ClassNoun;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.KnownEntity;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Place;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The lexicon of one language, arranged for look-up by the words of a sentence. */
final class LexiconIndex {

  /** Letters of "mini-", "super-": what stands behind such a prefix names the class. */
  private static final int LONGEST_PREFIX = 5;

  private final Lexicon lexicon;
  private final Map<PartOfSpeech, Map<String, List<Pattern>>> entries =
      new EnumMap<>(PartOfSpeech.class);
  private final Map<Cue.Kind, Map<String, List<CuePattern>>> cues = new EnumMap<>(Cue.Kind.class);
  private final Map<String, List<ClassNoun>> classNouns = new HashMap<>();
  private final Map<String, Place> demonyms = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, KnownEntity> known = new HashMap<>();

  /**
   * One written form of an entry.
   *
   * @param words its words, folded
   * @param entry the entry
   */
  record Pattern(List<String> words, Entry entry) {}

  /**
   * One written form of a cue.
   *
   * @param words its words, folded
   * @param cue the cue
   */
  record CuePattern(List<String> words, Cue cue) {}

  LexiconIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Entry entry : lexicon.entries()) {
      for (List<String> form : entry.forms()) {
        List<String> words = Words.fold(form);
        String key = keyWord(words, entry.partOfSpeech());
        entries
            .computeIfAbsent(entry.partOfSpeech(), p -> new HashMap<>())
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Pattern(words, entry));
      }
    }
    for (Cue cue : lexicon.cues()) {
      for (List<String> form : cue.forms()) {
        List<String> words = Words.fold(form);
        cues.computeIfAbsent(cue.kind(), k -> new HashMap<>())
            .computeIfAbsent(uncontracted(words.get(0)), k -> new ArrayList<>())
            .add(new CuePattern(words, cue));
      }
    }
    cues.values().forEach(map -> map.values().forEach(LexiconIndex::longestFirst));
    for (ClassNoun noun : lexicon.classNouns()) {
      List<String> words = Words.fold(noun.words());
      register(words.get(0), noun);
      if (words.size() > 1) {
        register(String.join(" ", words), noun);
      }
    }
    for (Place place : lexicon.places()) {
      place.demonyms().forEach(d -> demonyms.merge(Words.fold(d), place, LexiconIndex::broader));
      place.names().forEach(n -> places.merge(Words.fold(n), place, LexiconIndex::broader));
    }
    for (KnownEntity entity : lexicon.knownEntities()) {
      entity.names().forEach(n -> known.putIfAbsent(Words.fold(n), entity));
    }
  }

  /** A phrase that begins with a contraction is found at its preposition. */
  private static String uncontracted(String word) {
    return switch (word) {
      case "au", "aux" -> "a";
      case "du", "des", "d'" -> "de";
      default -> word;
    };
  }

  private void register(String key, ClassNoun noun) {
    classNouns.computeIfAbsent(key, k -> new ArrayList<>()).add(noun);
  }

  private static void longestFirst(List<CuePattern> patterns) {
    patterns.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /**
   * Verbs are found by their first word, other entries too (their head is searched in the match).
   */
  private static String keyWord(List<String> words, PartOfSpeech partOfSpeech) {
    if (partOfSpeech == PartOfSpeech.PREPOSITION) {
      return words.get(words.size() > 1 ? words.size() - 1 : 0);
    }
    return words.get(0);
  }

  private static Place broader(Place a, Place b) {
    return a.kind().compareTo(b.kind()) <= 0 ? a : b;
  }

  Language language() {
    return lexicon.language();
  }

  Property property(String name) {
    return lexicon.properties().get(name);
  }

  Map<String, Property> properties() {
    return lexicon.properties();
  }

  List<Pattern> entries(PartOfSpeech partOfSpeech, String lemma) {
    return entries.getOrDefault(partOfSpeech, Map.of()).getOrDefault(Words.fold(lemma), List.of());
  }

  /** True when the word alone is a noun that expresses a property. */
  boolean isRelationalNoun(Token token) {
    return entries(PartOfSpeech.NOUN, token.lemma()).stream().anyMatch(p -> p.words().size() == 1);
  }

  List<CuePattern> cues(Cue.Kind kind, String firstWord) {
    return cues.getOrDefault(kind, Map.of())
        .getOrDefault(uncontracted(Words.fold(firstWord)), List.of());
  }

  /** A one-word cue of this kind. */
  Optional<Cue> cue(Cue.Kind kind, String word) {
    return cues(kind, word).stream()
        .filter(p -> p.words().size() == 1)
        .map(CuePattern::cue)
        .findFirst();
  }

  List<Cue> cues(Cue.Kind kind) {
    return lexicon.cues(kind);
  }

  /** The classes that the noun names, the longest phrase first where several begin with it. */
  List<ClassNoun> classNouns(Sentence sentence, Token noun) {
    String lemma = Words.fold(noun.lemma());
    List<ClassNoun> candidates = classNouns.getOrDefault(lemma, List.of());
    if (candidates.isEmpty()) {
      candidates = classNouns.getOrDefault(Words.fold(noun.form()), List.of());
    }
    int hyphen = lemma.lastIndexOf('-');
    if (candidates.isEmpty() && hyphen > 0 && hyphen <= LONGEST_PREFIX) {
      candidates = classNouns.getOrDefault(lemma.substring(hyphen + 1), List.of());
    }
    return candidates.stream()
        .filter(
            c ->
                c.words().size() == 1
                    || lemma.contains(" ")
                    || NounPhrases.length(sentence, noun.id(), Words.fold(c.words())) > 0)
        .sorted((a, b) -> Integer.compare(b.words().size(), a.words().size()))
        .toList();
  }

  Optional<Place> demonym(String lemma) {
    return Optional.ofNullable(demonyms.get(Words.fold(lemma)));
  }

  /** The place that the adjective or noun is made from, whatever its gender and number. */
  Optional<Place> demonym(Token token) {
    String form = Words.fold(token.form());
    return Stream.of(
            Words.fold(token.lemma()),
            form,
            form.replaceFirst("s$", ""),
            form.replaceFirst("es?$", ""),
            form.replaceFirst("([nl])\\1es?$", "$1"))
        .map(demonyms::get)
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** True when a definite noun of one of these sorts may mean what the text has not called so. */
  boolean isGuessed(Set<String> sorts) {
    return lexicon.cues(Cue.Kind.SORT_NOUN).stream()
        .anyMatch(c -> sorts.contains(c.iri()) && c.data().containsKey("guessed"));
  }

  /** The sorts of things that the noun is said of, those of the longest phrase that it begins. */
  Set<String> sorts(Sentence sentence, Token noun) {
    Set<String> sorts = new TreeSet<>();
    int longest = 1;
    for (String word : List.of(noun.lemma(), noun.form())) {
      for (CuePattern pattern : cues(Cue.Kind.SORT_NOUN, word)) {
        int length = NounPhrases.length(sentence, noun.id(), pattern.words());
        if (length > longest) {
          sorts.clear();
          longest = length;
        }
        if (length == longest) {
          sorts.add(pattern.cue().iri());
        }
      }
    }
    return sorts;
  }

  Optional<Place> place(String name) {
    return Optional.ofNullable(places.get(Words.fold(name)));
  }

  Optional<KnownEntity> known(String name) {
    return Optional.ofNullable(known.get(Words.fold(name)));
  }
}
