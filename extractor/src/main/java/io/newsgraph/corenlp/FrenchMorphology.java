package io.newsgraph.corenlp;

import io.newsgraph.text.Features;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lemma and features of a French word, by its part of speech and its place in the tree. */
final class FrenchMorphology {

  /**
   * What stands around a word.
   *
   * @param auxiliary true when an auxiliary hangs on it
   * @param subject true when a subject hangs on it
   * @param modifier true when it modifies a noun
   */
  record Context(boolean auxiliary, boolean subject, boolean modifier) {}

  private final FrenchDictionary dictionary;
  private final Set<String> feminines = new HashSet<>();
  private final ClosedWords closed = new ClosedWords("closed-fr.tsv", "lemmas-fr.tsv");

  FrenchMorphology(FrenchDictionary dictionary) {
    this.dictionary = dictionary;
    Tables.read("feminine-fr.tsv").forEach(row -> feminines.add(row[0]));
  }

  /** Part of speech, lemma and features of each word. */
  List<Analysis> analyse(Parse parse) {
    List<Analysis> result = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Word word = parse.words().get(i);
      Upos upos = upos(parse, i);
      Analysis analysis = analyse(word.input(), upos, context(parse, i));
      result.add(
          word.lemma().map(l -> new Analysis(upos, l, analysis.features())).orElse(analysis));
    }
    return result;
  }

  /** The tag, unless the tree shows that it is wrong. */
  private Upos upos(Parse parse, int i) {
    Word word = parse.words().get(i);
    Upos upos = Parse.upos(parse.tags().get(i));
    List<FrenchReading> readings = dictionary.exact(word.input());
    return switch (upos) {
      case NOUN, ADJ -> {
        boolean clause = parse.has(i, "nsubj") && !parse.has(i, "cop");
        yield clause && readings.stream().anyMatch(FrenchReading::isFinite) ? Upos.VERB : upos;
      }
      case VERB -> {
        boolean predicate = parse.has(i, "cop") && !parse.has(i, "aux");
        yield predicate && readings.stream().anyMatch(r -> r.kind() == 'J') ? Upos.ADJ : upos;
      }
      case AUX -> parse.has(i, "obj") && !parse.isRelation(i, "aux") ? Upos.VERB : upos;
      case SCONJ -> {
        boolean argument = parse.isRelation(i, "obj") || parse.isRelation(i, "nsubj");
        yield argument && closed.find(word.input(), Upos.PRON).isPresent() ? Upos.PRON : upos;
      }
      case X -> word.input().equals(word.input().toLowerCase(Locale.FRENCH)) ? upos : Upos.PROPN;
      default -> upos;
    };
  }

  private Context context(Parse parse, int i) {
    boolean modifier =
        (parse.isRelation(i, "acl") || parse.isRelation(i, "amod")) && !isOnlyVerb(parse, i);
    return new Context(parse.has(i, "aux"), parse.has(i, "nsubj"), modifier);
  }

  /** "Safran mise sur Aérolis": behind a name, in a headline without another verb. */
  private boolean isOnlyVerb(Parse parse, int verb) {
    int head = parse.tree().heads()[verb];
    if (head != verb
        || !parse.tags().get(verb - 1).equals("PROPN")
        || parse.tree().heads()[head - 1] != 0) {
      return false;
    }
    for (int i = 0; i < parse.size(); i++) {
      boolean verbal = Set.of("VERB", "AUX").contains(parse.tags().get(i));
      if (i != verb && verbal && isFinite(parse.words().get(i))) {
        return false;
      }
    }
    return isFinite(parse.words().get(verb));
  }

  private boolean isFinite(Word word) {
    return dictionary.readings(word.input()).stream().anyMatch(FrenchReading::isFinite);
  }

  /** Lemma and features. */
  private Analysis analyse(String input, Upos upos, Context context) {
    return closed
        .find(input, upos)
        .or(() -> fromDictionary(input, upos, context))
        .orElseGet(() -> unknown(input, upos));
  }

  private Optional<Analysis> fromDictionary(String form, Upos upos, Context context) {
    if (upos == Upos.PROPN || upos == Upos.PUNCT || upos == Upos.SYM || upos == Upos.X) {
      return Optional.empty();
    }
    return dictionary.readings(form).stream()
        .filter(reading -> fits(reading, upos))
        .min(
            Comparator.comparingInt((FrenchReading reading) -> reading.fits(upos) ? 0 : 1)
                .thenComparingInt(reading -> cost(reading, upos, context))
                .thenComparing(FrenchMorphology::reformed))
        .map(reading -> new Analysis(upos, lemma(form, upos, reading), reading.features()));
  }

  private String lemma(String form, Upos upos, FrenchReading reading) {
    if (upos == Upos.NOUN && reading.has("f")) {
      String lower = form.toLowerCase(Locale.FRENCH);
      String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
      return feminines.contains(singular) ? singular : reading.lemma();
    }
    return (upos == Upos.ADJ || upos == Upos.NOUN) && isInfinitive(reading.lemma())
        ? masculineSingular(form).orElse(reading.lemma())
        : reading.lemma();
  }

  private boolean isInfinitive(String lemma) {
    return dictionary.exact(lemma).stream().anyMatch(r -> r.has("inf"));
  }

  /** "unies" → "uni": the dictionary gives participles used as adjectives the infinitive. */
  private Optional<String> masculineSingular(String form) {
    String lower = form.toLowerCase(Locale.FRENCH);
    return Stream.of("", "s", "e", "es")
        .filter(lower::endsWith)
        .map(ending -> lower.substring(0, lower.length() - ending.length()))
        .filter(
            stem ->
                dictionary.exact(stem).stream()
                    .anyMatch(r -> (r.kind() == 'J' || r.has("ppa")) && isMasculineSingular(r)))
        .findFirst();
  }

  private static boolean isMasculineSingular(FrenchReading reading) {
    return (reading.has("m") || reading.has("e")) && (reading.has("s") || reading.has("sp"));
  }

  /** Participles are tagged as adjectives, adjectives as nouns and so on: take what there is. */
  private static boolean fits(FrenchReading reading, Upos upos) {
    return reading.fits(upos)
        || (reading.kind() == 'V' && upos == Upos.AUX)
        || (upos == Upos.VERB && reading.kind() == 'J')
        || (upos == Upos.ADJ && (reading.isParticiple() || reading.kind() == 'N'))
        || (upos == Upos.NOUN && (reading.kind() == 'J' || reading.has("ppa")));
  }

  /** "né" is of "naître" rather than of "naitre", which the spelling reform of 1990 allows. */
  private static boolean reformed(FrenchReading reading) {
    return reading.lemma().indexOf('î') < 0 && reading.lemma().indexOf('û') < 0;
  }

  private static int cost(FrenchReading reading, Upos upos, Context context) {
    if (upos != Upos.VERB && upos != Upos.AUX) {
      return 0;
    }
    int cost = formCost(reading);
    if (reading.has("ppa")) {
      return context.auxiliary || (context.modifier && !context.subject) ? -10 : cost;
    }
    if (context.auxiliary && reading.isFinite()) {
      return cost + 10;
    }
    return reading.has("1") || reading.has("2") ? cost + 5 : cost;
  }

  /** The commoner form first: "vit" is rather "vivre" than the past of "voir". */
  private static int formCost(FrenchReading reading) {
    List<String> order = List.of("pres", "inf", "ppa", "impa", "futu", "con", "ppr", "psim");
    if (reading.has("sub")) {
      return 8;
    }
    if (reading.has("imp")) {
      return 9;
    }
    for (int i = 0; i < order.size(); i++) {
      if (reading.has(order.get(i))) {
        return i;
      }
    }
    return order.size();
  }

  private Analysis unknown(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.FRENCH);
    return switch (upos) {
      case PROPN, X, SYM, NUM -> new Analysis(upos, form, Features.none());
      case NOUN, ADJ -> derived(form, upos).orElseGet(() -> plural(form, upos));
      default -> new Analysis(upos, lower, Features.none());
    };
  }

  /** "cofondatrice", "vice-présidente": the lemma of the rest after a beginning. */
  private Optional<Analysis> derived(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.FRENCH);
    int hyphen = lower.lastIndexOf('-');
    for (int cut : new int[] {hyphen + 1, lower.startsWith("co") ? 2 : 0}) {
      if (cut > 0 && lower.length() - cut > 3) {
        String rest = lower.substring(cut);
        Optional<Analysis> analysis = fromDictionary(rest, upos, new Context(false, false, false));
        if (analysis.isPresent()) {
          String lemma = lower.substring(0, cut) + analysis.get().lemma();
          return Optional.of(new Analysis(upos, lemma, analysis.get().features()));
        }
      }
    }
    return Optional.empty();
  }

  /** Names used as nouns keep their letters; other unknown words lose a plural s. */
  private static Analysis plural(String form, Upos upos) {
    if (!form.equals(form.toLowerCase(Locale.FRENCH))) {
      return new Analysis(upos, form, Features.none());
    }
    return form.length() > 3 && form.endsWith("s") && !form.endsWith("ss")
        ? new Analysis(upos, form.substring(0, form.length() - 1), Features.parse("Number=Plur"))
        : new Analysis(upos, form, Features.parse("Number=Sing"));
  }
}
