package io.newsgraph.corenlp;

import io.newsgraph.text.Features;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  private final ClosedWords closed = new ClosedWords("closed-fr.tsv", "lemmas-fr.tsv");

  FrenchMorphology(FrenchDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Part of speech, lemma and features of each word. */
  List<Analysis> analyse(Parse parse) {
    List<Analysis> result = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Word word = parse.words().get(i);
      Upos upos = Parse.upos(parse.tags().get(i));
      Analysis analysis = analyse(word.input(), upos, context(parse, i));
      result.add(
          word.lemma().map(l -> new Analysis(upos, l, analysis.features())).orElse(analysis));
    }
    return result;
  }

  private static Context context(Parse parse, int i) {
    boolean modifier = parse.isRelation(i, "acl") || parse.isRelation(i, "amod");
    return new Context(parse.has(i, "aux"), parse.has(i, "nsubj"), modifier);
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
                .thenComparingInt(reading -> cost(reading, upos, context)))
        .map(reading -> new Analysis(upos, reading.lemma(), reading.features()));
  }

  /** Participles are tagged as adjectives, adjectives as nouns and so on: take what there is. */
  private static boolean fits(FrenchReading reading, Upos upos) {
    return reading.fits(upos)
        || (upos == Upos.ADJ && (reading.isParticiple() || reading.kind() == 'N'))
        || (upos == Upos.NOUN && (reading.kind() == 'J' || reading.has("ppa")));
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
