package io.newsgraph.corenlp;

import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells French verbs from what looks like them by the words beside them. */
final class FrenchVerbTags {

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private final FrenchDictionary dictionary;
  private final ClosedWords closed;

  FrenchVerbTags(FrenchDictionary dictionary, ClosedWords closed) {
    this.dictionary = dictionary;
    this.closed = closed;
  }

  /** A form that is a finite verb and hardly anything else. */
  boolean isFinite(Word word) {
    List<FrenchReading> readings = dictionary.exact(word.input());
    boolean auxiliary =
        readings.stream().anyMatch(r -> r.isFinite() && (r.has("avoir") || r.has("etre")));
    return auxiliary
        || readings.stream().anyMatch(FrenchReading::isFinite)
            && readings.stream().allMatch(r -> r.kind() == 'V' && !r.isParticiple());
  }

  /** "Évincée de X, Y", "Absente d'Espagne, elle": the capital is that of the sentence. */
  boolean isFrontedModifier(List<Word> words, List<String> tags) {
    String form = words.get(0).input();
    boolean phrase = words.size() > 3 && tags.get(1).equals("ADP") && !tags.get(2).equals("PUNCT");
    boolean article = words.size() > 3 && tags.get(2).equals("DET");
    return phrase
        && form.length() > 3
        && Character.isUpperCase(form.charAt(0))
        && dictionary.exact(form).isEmpty()
        && dictionary.exact(form.toLowerCase(Locale.FRENCH)).stream()
            .anyMatch(r -> r.has("ppa") || r.fits(Upos.ADJ))
        && dictionary.exact(form.toLowerCase(Locale.FRENCH)).stream()
            .noneMatch(r -> r.fits(Upos.NOUN) && !article || r.isFinite());
  }

  boolean isParticiple(Word word) {
    return dictionary.readings(word.input()).stream().anyMatch(r -> r.has("ppa"));
  }

  /** "La Norvège s'équipe": what follows the elided pronoun and can be a verb is one. */
  boolean isReflexiveVerb(List<Word> words, List<String> tags, int i) {
    String form = words.get(i).input();
    return words.get(i - 1).input().equalsIgnoreCase("s'")
        && !tags.get(i).equals("VERB")
        && !tags.get(i).equals("AUX")
        && !Set.of("il", "ils").contains(form)
        && Character.isLowerCase(form.charAt(0))
        && isThirdPerson(form);
  }

  /** "est présente au Japon": behind "être" stands no finite verb. */
  boolean isPredicateAdjective(List<Word> words, List<String> tags, int i) {
    int before = i - 1;
    while (before > 0 && tags.get(before).equals("ADV")) {
      before--;
    }
    List<FrenchReading> readings = dictionary.exact(words.get(i).input());
    return before >= 0
        && dictionary.exact(words.get(before).input()).stream()
            .anyMatch(r -> r.has("etre") && r.isFinite())
        && readings.stream().anyMatch(FrenchReading::isFinite)
        && readings.stream().noneMatch(FrenchReading::isParticiple)
        && readings.stream().anyMatch(r -> r.fits(Upos.ADJ));
  }

  /** "le dotera": before a form that is a finite verb only, a pronoun. */
  boolean isObjectPronoun(List<Word> words, List<String> tags, int i) {
    if (i + 1 >= words.size()
        || closed.find(words.get(i).input().toLowerCase(Locale.FRENCH), Upos.PRON).isEmpty()
        || !VERBAL.contains(tags.get(i + 1))) {
      return false;
    }
    List<FrenchReading> readings = dictionary.exact(words.get(i + 1).input());
    return readings.stream().anyMatch(FrenchReading::isFinite)
        && readings.stream().allMatch(FrenchReading::isFinite);
  }

  private boolean isThirdPerson(String form) {
    return dictionary.exact(form).stream()
        .anyMatch(r -> r.isFinite() && r.has("ind") && r.has("3"));
  }
}
