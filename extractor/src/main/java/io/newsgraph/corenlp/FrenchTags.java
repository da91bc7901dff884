package io.newsgraph.corenlp;

import io.newsgraph.corenlp.repair.WordLists;
import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the tagger's mistakes before the parser sees them, by the dictionary and the words around.
 */
final class FrenchTags {

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");
  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ");
  private static final Set<String> NOT_NAME = Set.of("ADJ", "VERB", "ADV", "NUM");

  /** What may stand between an auxiliary and its participle. */
  private static final Set<String> BETWEEN = Set.of("ADV", "PRON", "PUNCT");

  private final FrenchDictionary dictionary;
  private final WordLists lists;
  private final ClosedWords closed = new ClosedWords("closed-fr.tsv");
  private final FrenchVerbTags verbs;

  FrenchTags(FrenchDictionary dictionary, WordLists lists) {
    this.dictionary = dictionary;
    this.lists = lists;
    this.verbs = new FrenchVerbTags(dictionary, closed);
  }

  /** The tags of a sentence, mended. */
  List<String> mend(List<Word> words, List<String> given) {
    List<String> tags = new ArrayList<>(given);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.upos().isPresent()) {
        tags.set(i, word.upos().get().name());
      } else if (isClitic(word)) {
        tags.set(i, Upos.PRON.name());
      } else if (i == 0 && tags.get(i).equals("PROPN") && verbs.isFrontedModifier(words, tags)) {
        tags.set(i, verbs.isParticiple(word) ? Upos.VERB.name() : Upos.ADJ.name());
      } else if (i > 0 && verbs.isReflexiveVerb(words, tags, i)) {
        tags.set(i - 1, Upos.PRON.name());
        tags.set(i, Upos.VERB.name());
      } else if (tags.get(i).equals("VERB") && verbs.isPredicateAdjective(words, tags, i)) {
        tags.set(i, Upos.ADJ.name());
      } else if (NOMINAL.contains(tags.get(i)) && mustBeVerb(words, tags, i)) {
        tags.set(i, Upos.VERB.name());
      } else if (NOMINAL.contains(tags.get(i)) && isParticipleOfPerfect(words, tags, i)) {
        tags.set(i, Upos.VERB.name());
      } else if (tags.get(i).equals("VERB") && isPredicateNoun(words, i)) {
        tags.set(i, Upos.NOUN.name());
        tags.set(i - 1, Upos.AUX.name());
      } else if (tags.get(i).equals("VERB") && isNoVerb(word)) {
        tags.set(i, Upos.ADJ.name());
      } else if (i > 1 && tags.get(i).equals("ADJ") && isNounBehindAdjective(words, tags, i)) {
        tags.set(i - 1, Upos.ADJ.name());
        tags.set(i, Upos.NOUN.name());
      } else if (i > 0 && NOT_NAME.contains(tags.get(i)) && isUnknownName(words, i)) {
        tags.set(i, Upos.PROPN.name());
      } else if (lists.contains(Kind.EXISTENTIAL, word.input())) {
        tags.set(i, Upos.PRON.name());
      } else if (isElidedArticle(words, tags, i)) {
        tags.set(i, Upos.DET.name());
        tags.set(i + 1, Upos.NOUN.name());
      } else if (tags.get(i).equals("NUM") && isAcronym(word)) {
        tags.set(i, Upos.PROPN.name());
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (tags.get(i).equals("DET") && verbs.isObjectPronoun(words, tags, i)) {
        tags.set(i, Upos.PRON.name());
      } else if (tags.get(i).equals("ADP") && isPronounEn(words, tags, i)) {
        tags.set(i, Upos.PRON.name());
      } else if (tags.get(i).equals("ADP") && isArticle(words, tags, i)) {
        tags.set(i, Upos.DET.name());
      } else if (tags.get(i).equals("PROPN") && isOffice(words, tags, i)) {
        tags.set(i, Upos.NOUN.name());
      } else if (tags.get(i).equals("VERB") && isAuxiliary(words, tags, i)) {
        tags.set(i, Upos.AUX.name());
      }
    }
    return tags;
  }

  /** "sera consultant": behind "être" stands no present participle. */
  private boolean isPredicateNoun(List<Word> words, int i) {
    return i > 0
        && dictionary.exact(words.get(i - 1).input()).stream()
            .anyMatch(r -> r.has("etre") && r.isFinite())
        && dictionary.exact(words.get(i).input()).stream().anyMatch(r -> r.has("ppr"))
        && isNoun(words.get(i));
  }

  /**
   * "L'enseigne Acme et …", "a annoncé l'embauche de": at the beginning or behind a verb an article
   * before what can be a noun, not a pronoun before a verb.
   */
  private boolean isElidedArticle(List<Word> words, List<String> tags, int i) {
    boolean place = i == 0 || i > 1 && tags.get(i - 1).equals("VERB");
    Set<String> after = i == 0 ? Set.of("PROPN", "ADJ", "ADP") : Set.of("ADP");
    return place
        && i + 3 < words.size()
        && words.get(i).input().endsWith("'")
        && closed.find(words.get(i).input().toLowerCase(Locale.FRENCH), Upos.DET).isPresent()
        && Set.of("PROPN", "PRON").contains(tags.get(i))
        && tags.get(i + 1).equals("VERB")
        && after.contains(tags.get(i + 2))
        && isNoun(words.get(i + 1));
  }

  /** "la Fédération comtoise": what the dictionary knows as an adjective only. */
  private boolean isNoVerb(Word word) {
    List<FrenchReading> readings = dictionary.exact(word.input());
    return !readings.isEmpty()
        && readings.stream().noneMatch(r -> r.kind() == 'V')
        && readings.stream().anyMatch(r -> r.fits(Upos.ADJ));
  }

  /** "la nouvelle recrue de": an adjective that stands before its noun, and that noun. */
  private boolean isNounBehindAdjective(List<Word> words, List<String> tags, int i) {
    boolean adjective =
        dictionary.exact(words.get(i - 1).input()).stream()
            .anyMatch(r -> r.fits(Upos.ADJ) && lists.contains(Kind.PRENOMINAL, r.lemma()));
    return adjective
        && tags.get(i - 1).equals("NOUN")
        && tags.get(i - 2).equals("DET")
        && i + 1 < words.size()
        && tags.get(i + 1).equals("ADP")
        && isNoun(words.get(i));
  }

  /** "le cabinet de conseil Vertumne": with a capital, and in no dictionary. */
  private boolean isUnknownName(List<Word> words, int i) {
    String form = words.get(i).input();
    return form.length() > 2
        && Character.isUpperCase(form.charAt(0))
        && form.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && words.get(i - 1).input().chars().allMatch(Character::isLetter)
        && dictionary.readings(form.toLowerCase(Locale.FRENCH)).isEmpty();
  }

  /** Capitals that are no Roman number: "LVMH". */
  private static boolean isAcronym(Word word) {
    String form = word.input();
    return form.matches("\\p{Lu}+") && (form.length() == 1 || !form.matches("[IVXLCDM]+"));
  }

  /** The subject after its verb: "-t-il". */
  private boolean isClitic(Word word) {
    return word.input().startsWith("-") && closed.find(word.input(), Upos.PRON).isPresent();
  }

  private boolean mustBeVerb(List<Word> words, List<String> tags, int i) {
    String form = words.get(i).input();
    List<FrenchReading> readings = dictionary.exact(form);
    if (readings.stream().noneMatch(FrenchReading::isFinite)) {
      return false;
    }
    boolean nominal =
        readings.stream().anyMatch(r -> r.fits(Upos.NOUN) || r.fits(Upos.ADJ) || r.isParticiple());
    boolean before = i + 1 < words.size() && isClitic(words.get(i + 1));
    return !nominal || before || introducesSpeaker(words, tags, i) || isOnlyVerb(words, tags, i);
  }

  /** "Sentinelia muscle son équipe": between subject and object, and no other verb around. */
  private boolean isOnlyVerb(List<Word> words, List<String> tags, int i) {
    boolean between =
        i > 0
            && i + 1 < words.size()
            && Set.of("PROPN", "NOUN").contains(tags.get(i - 1))
            && (tags.get(i + 1).equals("DET") || isName(tags, i - 1) && isName(tags, i + 1))
            && isThirdPerson(words.get(i).input());
    if (!between) {
      return false;
    }
    int begin = i;
    while (begin > 0 && !isBoundary(words.get(begin - 1), tags.get(begin - 1))) {
      begin--;
    }
    int end = i;
    while (end < words.size() && !isBoundary(words.get(end), tags.get(end))) {
      end++;
    }
    return tags.subList(begin, end).stream().noneMatch(VERBAL::contains);
  }

  private static boolean isName(List<String> tags, int i) {
    return tags.get(i).equals("PROPN");
  }

  private static boolean isBoundary(Word word, String tag) {
    return tag.equals("PUNCT") || tag.equals("CCONJ") || tag.equals("SCONJ");
  }

  private boolean isThirdPerson(String form) {
    return dictionary.exact(form).stream()
        .anyMatch(r -> r.isFinite() && r.has("ind") && r.has("3"));
  }

  /**
   * "a uni ses forces", "ont été licenciés", "s'est allié": what follows can only be a participle.
   */
  private boolean isParticipleOfPerfect(List<Word> words, List<String> tags, int i) {
    if (i < 1 || dictionary.exact(words.get(i).input()).stream().noneMatch(r -> r.has("ppa"))) {
      return false;
    }
    boolean active =
        Set.of("AUX", "VERB").contains(tags.get(i - 1))
            && dictionary.exact(words.get(i - 1).input()).stream().anyMatch(r -> r.has("avoir"));
    if (i < 2 || active) {
      return active;
    }
    List<FrenchReading> before = dictionary.readings(words.get(i - 1).input());
    List<FrenchReading> first = dictionary.readings(words.get(i - 2).input());
    boolean passive =
        before.stream().anyMatch(r -> r.has("etre") && r.has("ppa"))
            && first.stream().anyMatch(r -> r.has("avoir"));
    boolean reflexive =
        before.stream().anyMatch(r -> r.has("etre") && r.isFinite())
            && closed
                .find(words.get(i - 2).input(), Upos.PRON)
                .filter(pronoun -> pronoun.features().is("Reflex", "Yes"))
                .isPresent();
    boolean future =
        before.stream()
            .anyMatch(r -> r.has("etre") && r.isFinite() && (r.has("futu") || r.has("con")));
    if (passive || future) {
      tags.set(i - 1, Upos.AUX.name());
    }
    return passive || reflexive || future;
  }

  /** "engagé d'anciens chercheurs": an article before a plural adjective and noun. */
  private boolean isArticle(List<Word> words, List<String> tags, int i) {
    return i > 0
        && i + 2 < words.size()
        && closed.find(words.get(i).input(), Upos.DET).isPresent()
        && tags.get(i - 1).equals("VERB")
        && tags.get(i + 1).equals("ADJ")
        && tags.get(i + 2).equals("NOUN")
        && isPlural(words.get(i + 1))
        && isPlural(words.get(i + 2))
        && !governsGenitive(words.get(i - 1));
  }

  private boolean isPlural(Word word) {
    return dictionary.readings(word.input()).stream().anyMatch(r -> r.has("p") || r.has("sp"));
  }

  private boolean governsGenitive(Word verb) {
    return dictionary.readings(verb.input()).stream()
        .anyMatch(r -> r.kind() == 'V' && lists.contains(Kind.GENITIVE, r.lemma()));
  }

  /**
   * "la ministre du Logement Claire Vauthier": a noun with a capital and an article, before a name
   * that is no word.
   */
  private boolean isOffice(List<Word> words, List<String> tags, int i) {
    int last = i;
    while (last + 1 < words.size() && tags.get(last + 1).equals("PROPN")) {
      last++;
    }
    return i > 1
        && last - i >= 2
        && tags.get(i - 1).equals("DET")
        && tags.get(i - 2).equals("ADP")
        && isNoun(words.get(i))
        && dictionary.readings(words.get(last).input()).isEmpty();
  }

  private boolean isNoun(Word word) {
    return dictionary.exact(word.input().toLowerCase(Locale.FRENCH)).stream()
        .anyMatch(r -> r.fits(Upos.NOUN));
  }

  /** "craindre des doublons": behind an active verb without "de", an article and no contraction. */
  boolean isArticleAfterVerb(List<Word> words, List<String> tags, int i) {
    int before = i - 1;
    while (before > 0 && Set.of("PUNCT", "ADV").contains(tags.get(before))) {
      before--;
    }
    if (before < 0 || !tags.get(before).equals("VERB") || governsGenitive(words.get(before))) {
      return false;
    }
    List<FrenchReading> readings = dictionary.readings(words.get(before).input());
    boolean participle = readings.stream().anyMatch(FrenchReading::isParticiple);
    return !readings.isEmpty() && (!participle || isAfterAvoir(words, before));
  }

  private boolean isAfterAvoir(List<Word> words, int participle) {
    for (int i = Math.max(0, participle - 3); i < participle; i++) {
      if (dictionary.readings(words.get(i).input()).stream().anyMatch(r -> r.has("avoir"))) {
        return dictionary.readings(words.get(participle - 1).input()).stream()
            .noneMatch(r -> r.has("etre"));
      }
    }
    return false;
  }

  /** "», tonne Vincent Montagne": after a quotation, before who said it. */
  private boolean introducesSpeaker(List<Word> words, List<String> tags, int i) {
    if (i < 2 || i + 1 >= words.size() || !words.get(i - 1).form().equals(",")) {
      return false;
    }
    String quote = words.get(i - 2).form();
    String next = tags.get(i + 1);
    return isThirdPerson(words.get(i).input())
        && (quote.equals("»") || quote.equals("”") || quote.equals("\""))
        && (next.equals("PROPN") || next.equals("DET"));
  }

  /** "Bpifrance en détient": before a finite verb, "en" is a pronoun. */
  private boolean isPronounEn(List<Word> words, List<String> tags, int i) {
    Word word = words.get(i);
    return closed.find(word.input(), Upos.PRON).isPresent()
        && i + 1 < words.size()
        && VERBAL.contains(tags.get(i + 1))
        && dictionary.exact(words.get(i + 1).input()).stream().anyMatch(FrenchReading::isFinite)
        && dictionary.exact(words.get(i + 1).input()).stream()
            .noneMatch(FrenchReading::isParticiple);
  }

  /** "n'a en revanche pas porté": a form of the perfect auxiliary before a participle. */
  private boolean isAuxiliary(List<Word> words, List<String> tags, int i) {
    boolean form = dictionary.readings(words.get(i).input()).stream().anyMatch(r -> r.has("avoir"));
    if (!form) {
      return false;
    }
    int next = i + 1;
    while (next < words.size() && isBetween(tags, next)) {
      next += tags.get(next).equals("ADP") ? tags.get(next + 1).equals("DET") ? 3 : 2 : 1;
    }
    return next < words.size()
        && VERBAL.contains(tags.get(next))
        && dictionary.readings(words.get(next).input()).stream().anyMatch(r -> r.has("ppa"));
  }

  private static boolean isBetween(List<String> tags, int i) {
    boolean adverbial =
        tags.get(i).equals("ADP")
            && i + 3 < tags.size()
            && (Set.of("NOUN", "ADV").contains(tags.get(i + 1))
                || tags.get(i + 1).equals("DET") && tags.get(i + 2).equals("NOUN"));
    return BETWEEN.contains(tags.get(i)) || adverbial;
  }
}
