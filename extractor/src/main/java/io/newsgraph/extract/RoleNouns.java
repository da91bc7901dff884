package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.ClassNoun;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the lexicon says of a common noun: the classes it names and the roles it gives. */
final class RoleNouns {

  private final LexiconIndex index;

  RoleNouns(LexiconIndex index) {
    this.index = index;
  }

  /** Entries whose phrase begins at the noun, the longest only. */
  List<Entry> entries(Sentence sentence, Token noun) {
    List<Entry> best = new ArrayList<>();
    int longest = 0;
    for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.NOUN, noun.lemma())) {
      int length = NounPhrases.length(sentence, noun.id(), pattern.words());
      if (length > longest) {
        best.clear();
        longest = length;
      }
      if (length > 0 && length == longest && !best.contains(pattern.entry())) {
        best.add(pattern.entry());
      }
    }
    if (best.isEmpty()) {
      for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.NOUN, noun.form())) {
        if (NounPhrases.length(sentence, noun.id(), pattern.words()) > 0) {
          best.add(pattern.entry());
        }
      }
    }
    return best;
  }

  /** Senses in which the noun is said of somebody or something ("PDG", "filiale"). */
  List<Sense> predicative(Sentence sentence, Token noun) {
    return entries(sentence, noun).stream()
        .flatMap(e -> e.senses().stream())
        .filter(
            s ->
                s.subject().contains(Argument.Function.COPULATIVE_SUBJECT)
                    || s.object().contains(Argument.Function.COPULATIVE_SUBJECT))
        .toList();
  }

  /** The classes of what the noun is said of; empty when the lexicon does not know the noun. */
  Set<EntityClass> classes(Sentence sentence, Token noun) {
    Set<EntityClass> classes = new TreeSet<>();
    for (ClassNoun c : index.classNouns(sentence, noun)) {
      classes.add(c.entityClass());
    }
    if (classes.isEmpty()) {
      predicative(sentence, noun).forEach(s -> classes.addAll(holderClasses(s)));
    }
    return classes;
  }

  /** All classes that what the noun is said of may have, by class nouns and relations. */
  Set<EntityClass> possibleClasses(Sentence sentence, Token noun) {
    Set<EntityClass> classes = new TreeSet<>(classes(sentence, noun));
    predicative(sentence, noun).forEach(s -> classes.addAll(holderClasses(s)));
    return classes;
  }

  private Set<EntityClass> holderClasses(Sense sense) {
    Property property = index.property(sense.property());
    boolean subject = sense.subject().contains(Argument.Function.COPULATIVE_SUBJECT);
    if (subject) {
      return sense.subjectType().isEmpty() ? property.domain() : sense.subjectType();
    }
    return sense.objectType().isEmpty() ? property.range() : sense.objectType();
  }

  /** The classes that the other side of the relation must have ("le PDG de": an organization). */
  Set<EntityClass> otherSide(Sentence sentence, Token noun) {
    Set<EntityClass> classes = new TreeSet<>();
    for (Sense sense : predicative(sentence, noun)) {
      Property property = index.property(sense.property());
      boolean subject = sense.subject().contains(Argument.Function.COPULATIVE_SUBJECT);
      classes.addAll(subject ? property.range() : property.domain());
    }
    return classes;
  }

  /** True for a noun that names a deed ("rachat"), which never stands for an entity. */
  boolean isEvent(Sentence sentence, Token noun) {
    List<Entry> entries = entries(sentence, noun);
    return !entries.isEmpty()
        && entries.stream().allMatch(Entry::event)
        && index.classNouns(sentence, noun).isEmpty();
  }

  boolean isPersonRole(Sentence sentence, Token noun) {
    return !predicative(sentence, noun).isEmpty()
        && classes(sentence, noun).equals(Set.of(EntityClass.PERSON));
  }

  /** True when "the N" may take up an entity mentioned before. */
  boolean refers(Sentence sentence, Token noun) {
    List<ClassNoun> nouns = index.classNouns(sentence, noun);
    return nouns.isEmpty()
        ? !predicative(sentence, noun).isEmpty()
        : nouns.stream().anyMatch(ClassNoun::refers);
  }

  Optional<String> gender(Sentence sentence, Token noun) {
    return index.classNouns(sentence, noun).stream()
        .flatMap(c -> c.gender().stream())
        .findFirst()
        .or(() -> noun.feats().get("Gender"));
  }
}
